/** JSON files by name: GeoJSON in, GeoJSON or TopoJSON out; or a shapefile's parts in. */
type Input = Record<string, string | Uint8Array | object>;

/**
 * Runs mapshaper commands and gives what `-o` wrote, parsed, by file name. The
 * package is loaded here, on use, so that all else can be tested without the
 * heavy packages of `data/`.
 */
export async function runMapshaper(
  commands: string,
  input: Input,
): Promise<Record<string, unknown>> {
  const { default: mapshaper } = await import('mapshaper');
  const output = await mapshaper.applyCommands(commands, input);
  return Object.fromEntries(
    Object.entries(output).map(([name, bytes]) => [
      name,
      JSON.parse(Buffer.from(bytes).toString()),
    ]),
  );
}

/** A CSV file's records as a reader of RFC 4180 finds them; for tests. Throws where the file breaks its rules. */
export function readCsv(body: string): string[][] {
  const records: string[][] = [];
  let [at, record]: [number, string[]] = [0, []];
  while (at < body.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    const plain = /[^",\r\n]*/y;
    const pattern = body[at] === '"' ? quoted : plain;
    pattern.lastIndex = at;
    const match = pattern.exec(body);
    if (!match) throw new Error(`A field that is not closed begins at ${at}.`);
    record.push(pattern === quoted ? match[1]!.replaceAll('""', '"') : match[0]);
    at += match[0].length;
    if (body[at] === ',') at += 1;
    else if (body.startsWith('\r\n', at)) {
      records.push(record);
      [at, record] = [at + 2, []];
    } else throw new Error(`A field ends with neither a comma nor CR LF at ${at}.`);
  }
  if (record.length > 0) throw new Error('The last line is not ended.');
  return records;
}

/** The rows by the names of the header. */
export function readRows(body: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(body);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

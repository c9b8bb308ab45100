/** Milliseconds for which the browser may still read what it saves. */
const KEPT = 60_000;

/** Hands a file to the browser, which saves it or asks where. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** Hands a file to the shopper, where the browser keeps downloads. No permission is needed for that. */
const ENOUGH_TO_BEGIN = 60_000;

export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Taken back at once, Firefox would find nothing to save.
  setTimeout(() => URL.revokeObjectURL(address), ENOUGH_TO_BEGIN);
}

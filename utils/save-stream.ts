/** A file that is written piece by piece: straight to the disk where the browser lets the shopper choose, else as a download at the end. */
import { saveFile } from './save-file';

interface FileHandle {
  createWritable(): Promise<WritableStream<Uint8Array<ArrayBuffer>>>;
}
type Picker = (options: { suggestedName: string }) => Promise<FileHandle>;

/** @returns null where the shopper chose no file */
export async function streamToFile(name: string): Promise<WritableStream<Uint8Array<ArrayBuffer>> | null> {
  const picker: Picker | undefined = Reflect.get(globalThis, 'showSaveFilePicker') as Picker | undefined;
  if (!picker) return streamToDownload(name);
  try {
    const handle = await picker.call(globalThis, { suggestedName: name });
    return await handle.createWritable();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Each piece becomes a blob at once: browsers keep those on disk. */
function streamToDownload(name: string): WritableStream<Uint8Array<ArrayBuffer>> {
  const parts: Blob[] = [];
  return new WritableStream({
    write: (piece) => void parts.push(new Blob([piece])),
    close: () => saveFile(new Blob(parts, { type: 'application/zip' }), name),
  });
}

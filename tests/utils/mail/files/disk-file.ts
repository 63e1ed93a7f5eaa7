/** A file as the browser hands it over. jsdom's own can't be read as a stream. */
import { File as DiskFile } from 'node:buffer';

export function diskFile(content: string | Uint8Array<ArrayBuffer>, name: string): File {
  const file: unknown = new DiskFile([content], name);
  return file as File;
}

/** A file that the shopper handed over -> the mails in it, as bytes. Hostile input; nothing is opened or fetched. */
import { fileFormat, type MailFormat } from './file-format';
import { splitMbox, type SplitOptions } from './split-mbox';

export interface RawMail {
  format: MailFormat;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Why there is no mail where one could have been. */
export type NoMail = { problem: 'no-mail' | 'too-large' };

/** @throws the signal's reason when stopped, or what the browser says of a file that can't be read (any more) */
export async function* mailsOfFile(file: File, options: SplitOptions): AsyncGenerator<RawMail | NoMail> {
  const { limit, signal, onRead } = options;
  signal?.throwIfAborted();
  const format = await fileFormat(file);
  if (format === null) yield { problem: 'no-mail' };
  else if (format === 'mbox') {
    for await (const bytes of splitMbox(file.stream(), options)) {
      yield bytes === null ? { problem: 'too-large' } : { format: 'eml', bytes };
    }
  } else if (file.size > limit) yield { problem: 'too-large' };
  else yield { format, bytes: new Uint8Array(await file.arrayBuffer()) };
  onRead?.(file.size);
}

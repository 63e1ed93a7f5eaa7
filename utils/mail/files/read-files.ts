/** Files that the shopper handed over -> what each mail in them says, one after the other, with how far it has come. */
import { bounded } from '../bounded';
import type { Mail, MailReading } from '../mail';
import { mailDocument } from '../mail-document';
import { paragraphsOf } from '../paragraphs';
import { readMail, type MailContext } from '../read-mail';
import { mailOfText } from './mail-of-text';
import { mailsOfFile, type NoMail, type RawMail } from './mails-of-file';
import type { SplitOptions } from './split-mbox';

export interface ReadMail {
  /** The name of the file it was in. */
  file: string;
  reading: MailReading;
  messageId: string | null;
  signedBy: string[];
  /** As it was sent, byte for byte; null where it says nothing of an order: nobody keeps it. */
  raw: Blob | null;
  format: RawMail['format'];
  /** What of it can be read as text; '' where nobody keeps it. */
  text: string;
}

export type ReadStep = { mail: ReadMail } | { file: string; problem: FileProblem };
export type FileProblem = NoMail['problem'] | 'unreadable' | 'file-gone';

export interface ReadOptions extends Omit<SplitOptions, 'signal'> {
  signal: AbortSignal;
  context: MailContext;
  /** Takes a mail with a head apart; rejects what can't be read. */
  parse: (raw: RawMail) => Promise<Mail>;
  /** Awaited after each mail: the page's turn. */
  rest: () => Promise<void>;
}

const MEDIA_TYPES = {
  eml: 'message/rfc822',
  msg: 'application/vnd.ms-outlook',
  html: 'text/html',
  text: 'text/plain',
} as const;

/** @throws the signal's reason when stopped; what is wrong with one file or mail is told, and the next one read */
export async function* readFiles(files: readonly File[], options: ReadOptions): AsyncGenerator<ReadStep> {
  let before = 0;
  for (const file of files) {
    const from = before;
    try {
      const mails = mailsOfFile(file, { ...options, onRead: (bytes) => options.onRead?.(from + bytes) });
      for await (const found of mails) {
        await options.rest();
        options.signal.throwIfAborted();
        yield 'problem' in found ? { file: file.name, ...found } : await readOne(file.name, found, options);
      }
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof DOMException)) throw error;
      // Moved, changed or taken away while it was read.
      yield { file: file.name, problem: 'file-gone' };
    }
    before += file.size;
  }
}

async function readOne(
  file: string,
  raw: RawMail,
  { parse, context, signal }: ReadOptions,
): Promise<ReadStep> {
  const { format, bytes } = raw;
  try {
    const mail =
      format === 'html' || format === 'text'
        ? mailOfText(bytes, format === 'html', context.parseHtml)
        : await parse(raw);
    const reading = readMail(mail, context);
    const isKept = reading.kind !== 'other';
    return {
      mail: {
        file,
        reading,
        messageId: mail.messageId,
        signedBy: mail.signedBy,
        raw: isKept ? new Blob([bytes], { type: MEDIA_TYPES[format] }) : null,
        format,
        text: isKept ? await textOf(mail, context.parseHtml) : '',
      },
    };
  } catch {
    // A mail that was taken apart when the shopper stopped is not a broken one.
    signal.throwIfAborted();
    // Whatever a hostile mail does to its reader, it is one that can't be read; the next one may be.
    return { file, problem: 'unreadable' };
  }
}

async function textOf(mail: Mail, parseHtml: MailContext['parseHtml']): Promise<string> {
  if (mail.text !== null) return mail.text;
  // Whoever else wants to do something on the page has a turn between two looks at a large mail.
  await new Promise((resolve) => setTimeout(resolve));
  return paragraphsOf(mailDocument(bounded(mail), parseHtml).body).join('\n\n');
}

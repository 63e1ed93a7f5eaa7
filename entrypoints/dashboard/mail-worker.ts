/** Takes mails apart beside the page: one message in, one answer out. */
import type { Mail } from '@/utils/mail/mail';
import type { RawMail } from '@/utils/mail/files/mails-of-file';
import { parseMsg } from '@/utils/mail/files/parse-msg';
import { parseMail } from '@/utils/mail/parse-mail';

/** The mail taken apart, or why that can't be done. */
export type MailAnswer = { mail: Mail } | { problem: string };

self.addEventListener('message', ({ data }: MessageEvent<RawMail>) => {
  void answer(data).then((told) => self.postMessage(told, { transfer: [] }));
});

async function answer({ format, bytes }: RawMail): Promise<MailAnswer> {
  try {
    return { mail: await (format === 'msg' ? parseMsg(bytes) : parseMail(bytes)) };
  } catch (error) {
    // Whatever a hostile mail does to its reader, it is one that can't be read.
    return { problem: error instanceof Error ? error.message : 'unreadable' };
  }
}

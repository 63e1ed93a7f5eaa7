/** The page's end of the worker that takes mails apart. A mail that takes too long ends the worker, not the reading. */
import type { Mail } from '@/utils/mail/mail';
import type { RawMail } from '@/utils/mail/files/mails-of-file';
import { UnreadableMailError } from '@/utils/mail/parse-mail';
import type { MailAnswer } from './mail-worker';

/** A mail of the largest size takes a tenth of it. In milliseconds. */
const TIME_LIMIT = 20_000;

export interface MailParser {
  parse: (raw: RawMail) => Promise<Mail>;
  end: () => void;
}

export function startMailParser(): MailParser {
  let worker: Worker | null = null;
  /** Answers whoever still waits for the worker: from one that was ended nothing comes any more. */
  let settle: ((answer: MailAnswer) => void) | null = null;
  const end = (): void => {
    worker?.terminate();
    worker = null;
    settle?.({ problem: 'took too long, or too much' });
  };
  const ask = (raw: RawMail): Promise<MailAnswer> => {
    const asked = (worker ??= start());
    return new Promise((resolve) => {
      const limit = setTimeout(end, TIME_LIMIT);
      settle = (answer) => {
        clearTimeout(limit);
        settle = null;
        resolve(answer);
      };
      asked.addEventListener('message', ({ data }: MessageEvent<MailAnswer>) => settle?.(data), {
        once: true,
      });
      asked.addEventListener('error', end, { once: true });
      asked.postMessage(raw, { transfer: [] });
    });
  };
  return {
    end,
    async parse(raw) {
      const answer = await ask(raw);
      if ('problem' in answer) throw new UnreadableMailError(answer.problem);
      return answer.mail;
    },
  };
}

function start(): Worker {
  return new Worker(new URL('./mail-worker.ts', import.meta.url), { type: 'module' });
}

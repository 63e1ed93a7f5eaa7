/** One visit to the mails page: files come in, what they hold gathers, and the screen hears of it now and then. */
import type { ReadingState } from '@/components/mails/reading-progress';
import { MailCollector, type MailTally } from '@/utils/mail/files/mail-collector';
import type { ReadOptions, ReadStep } from '@/utils/mail/files/read-files';

export interface MailsFound {
  state: ReadingState;
  tally: MailTally;
}

export type ReadMails = (
  files: readonly File[],
  options: Required<Pick<ReadOptions, 'signal' | 'onRead'>>,
) => AsyncGenerator<ReadStep>;

/** Often enough for the eye, seldom enough for the page. In milliseconds. */
const TELL_EVERY = 200;

export const nothingFound: MailsFound = {
  state: { read: 0, total: 0, mails: 0, now: 'waiting' },
  tally: new MailCollector().tally(),
};

export class MailReading {
  readonly #readMails: ReadMails;
  readonly #tell: (found: MailsFound) => void;
  readonly #collector = new MailCollector();
  #waiting: File[] = [];
  #stopping = new AbortController();
  #state: ReadingState = { ...nothingFound.state };
  #told = 0;

  constructor(readMails: ReadMails, tell: (found: MailsFound) => void) {
    this.#readMails = readMails;
    this.#tell = tell;
  }

  /** Files that come while others are read wait for their turn. */
  async add(files: readonly File[]): Promise<void> {
    this.#waiting.push(...files);
    const size = files.reduce((sum, file) => sum + file.size, 0);
    if (this.#state.now === 'reading') {
      this.#state.total += size;
      return;
    }
    this.#stopping = new AbortController();
    this.#state = { ...this.#state, read: 0, total: size, now: 'reading' };
    this.#tellNow();
    const isStopped = !(await this.#readWaiting(this.#stopping.signal));
    this.#state.now = isStopped ? 'stopped' : 'finished';
    this.#tellNow();
  }

  stop(): void {
    this.#stopping.abort();
  }

  /** @returns false when stopped */
  async #readWaiting(signal: AbortSignal): Promise<boolean> {
    try {
      while (this.#waiting.length > 0) {
        const files = this.#waiting.splice(0);
        const before = this.#state.read;
        const onRead = (bytes: number): void => {
          this.#state.read = before + bytes;
          this.#tellAtTimes();
        };
        for await (const step of this.#readMails(files, { signal, onRead })) {
          this.#collector.add(step, () => crypto.randomUUID());
          this.#tellAtTimes();
        }
      }
      return true;
    } catch (error) {
      this.#waiting = [];
      if (signal.aborted) return false;
      throw error;
    }
  }

  #tellAtTimes(): void {
    if (performance.now() - this.#told >= TELL_EVERY) this.#tellNow();
  }

  #tellNow(): void {
    const tally = this.#collector.tally();
    this.#tell({ state: { ...this.#state, mails: tally.count }, tally });
    this.#told = performance.now();
  }
}

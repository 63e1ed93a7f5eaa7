/** Gathers what has been found so far in the files handed over. */
import type { FileProblem, ReadMail, ReadStep } from './read-files';

export interface FoundMail extends ReadMail {
  /** Names it on the screen, and its file among the uploads. */
  id: string;
}

export interface HeadOfMail {
  /** Its place among all that was found. */
  id: number;
  subject: string;
  from: string;
}

export interface MailProblem {
  id: number;
  file: string;
  problem: FileProblem;
}

export interface MailTally {
  /** Mails about orders, in the order they were found. */
  mails: readonly FoundMail[];
  /** Mails that bear a store's name and come from elsewhere: they prove nothing. */
  forged: readonly HeadOfMail[];
  /** The first of those that say nothing of an order. */
  others: readonly HeadOfMail[];
  othersCount: number;
  /** How often a mail came that had been read before. */
  repeated: number;
  problems: readonly MailProblem[];
  /** How many mails have been looked at. */
  count: number;
}

/** More of what nobody keeps is counted, not listed. */
const LISTED = 200;

export class MailCollector {
  readonly #mails: FoundMail[] = [];
  readonly #forged: HeadOfMail[] = [];
  readonly #others: HeadOfMail[] = [];
  readonly #problems: MailProblem[] = [];
  readonly #seen = new Set<string>();
  #othersCount = 0;
  #repeated = 0;
  #count = 0;

  /** @param id makes a name for a mail about an order */
  add(step: ReadStep, id: () => string): void {
    if ('problem' in step) {
      this.#problems.push({ id: this.#problems.length, ...step });
      return;
    }
    this.#count += 1;
    const { mail } = step;
    if (mail.reading.isForged) this.#forged.push(headOf(this.#count, mail));
    else if (mail.reading.kind === 'other') {
      this.#othersCount += 1;
      if (this.#others.length < LISTED) this.#others.push(headOf(this.#count, mail));
    } else if (this.#isRepeated(mail)) this.#repeated += 1;
    else this.#mails.push({ ...mail, id: id() });
  }

  /** As it stands; what is added later doesn't change it. */
  tally(): MailTally {
    return {
      mails: [...this.#mails],
      forged: this.#forged.slice(0, LISTED),
      others: [...this.#others],
      othersCount: this.#othersCount,
      repeated: this.#repeated,
      problems: this.#problems.slice(0, LISTED),
      count: this.#count,
    };
  }

  /** Ids are the sender's to write: two mails are the same only when their texts are, too. */
  #isRepeated({ messageId, reading, text }: ReadMail): boolean {
    const marks = JSON.stringify([messageId, reading.from.address, reading.subject, reading.date, text]);
    if (this.#seen.has(marks)) return true;
    this.#seen.add(marks);
    return false;
  }
}

function headOf(id: number, { reading: { subject, from } }: ReadMail): HeadOfMail {
  return { id, subject, from: [from.name, from.address].filter(Boolean).join(', ') };
}

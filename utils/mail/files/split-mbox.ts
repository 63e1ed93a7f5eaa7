/**
 * An mbox file -> its messages, one by one: however large the file, no more than one message is held.
 * Sources: RFC 4155; https://www.loc.gov/preservation/digital/formats/fdd/fdd000385.shtml (mboxrd, mboxo).
 */

export interface SplitOptions {
  /** Longer messages are passed over and told of. In bytes. */
  limit: number;
  signal?: AbortSignal;
  /** Told after each piece how many bytes of the file have been read. */
  onRead?: (bytes: number) => void;
}

/** A message as it was sent; null for one beyond the limit. */
export type MboxMail = Uint8Array<ArrayBuffer> | null;

const LF = 10;
const CR = 13;
const F = 70;
const ESCAPE = 62;
/** A line that is no separator by then is none: its rest passes through unlooked at. In bytes. */
const LINE_START = 512;
/** mboxrd puts a `>` before each such line of a message, mboxo before those without one only. */
const ESCAPED = /^>+From /u;
/** "From - Tue Apr 27 19:42:16 1999"; newer Thunderbirds write "From " alone. A sentence that starts so names no time. */
const SEPARATOR = /^From (?:\s*$|.*\d:\d\d)/su;

/** @throws the signal's reason when stopped */
export async function* splitMbox(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { limit, signal, onRead }: SplitOptions,
): AsyncGenerator<MboxMail> {
  const splitter = new Splitter(limit);
  const reader = stream.getReader();
  let read = 0;
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) break;
      yield* splitter.take(value);
      read += value.length;
      onRead?.(read);
    }
    yield* splitter.finish();
  } finally {
    // A reader who has had enough leaves the rest of the file unread.
    await reader.cancel();
  }
}

class Splitter {
  readonly #limit: number;
  /** The message so far; grows to the longest there is. */
  #message = new Uint8Array(64_000);
  #size = 0;
  #isOpen = false;
  /** A line whose start has come, but too little of it to tell what it is. */
  #undecided = new Uint8Array();
  #isWithinLine = false;
  #isAfterEmptyLine = true;

  constructor(limit: number) {
    this.#limit = limit;
  }

  *take(piece: Uint8Array<ArrayBuffer>): Generator<MboxMail> {
    yield* this.#lines(join(this.#undecided, piece), false);
  }

  *finish(): Generator<MboxMail> {
    yield* this.#lines(this.#undecided, true);
    yield* this.#close();
  }

  *#lines(bytes: Uint8Array<ArrayBuffer>, isLast: boolean): Generator<MboxMail> {
    let kept = 0;
    let at = 0;
    while (at < bytes.length) {
      const end = bytes.indexOf(LF, at);
      const isWhole = end !== -1 || isLast;
      if (!isWhole && !this.#isWithinLine && bytes.length - at < LINE_START) break;
      const next = end === -1 ? bytes.length : end + 1;
      if (!this.#isWithinLine) {
        const first = bytes[at];
        if (first === F && isWhole && this.#isAfterEmptyLine && SEPARATOR.test(lineStart(bytes, at, next))) {
          this.#keep(bytes.subarray(kept, at));
          yield* this.#close();
          this.#isOpen = true;
          kept = next;
        } else if (first === ESCAPE && ESCAPED.test(lineStart(bytes, at, next))) {
          this.#keep(bytes.subarray(kept, at));
          kept = at + 1;
        }
      }
      this.#isAfterEmptyLine = !this.#isWithinLine && (end === at || (end === at + 1 && bytes[at] === CR));
      this.#isWithinLine = end === -1;
      at = next;
    }
    this.#keep(bytes.subarray(kept, at));
    this.#undecided = bytes.slice(at);
  }

  #keep(bytes: Uint8Array): void {
    if (!this.#isOpen || bytes.length === 0) return;
    const size = this.#size + bytes.length;
    // One byte more, as the empty line after a message isn't its own.
    if (size <= this.#limit + 2) {
      if (size > this.#message.length) this.#grow(size);
      this.#message.set(bytes, this.#size);
    }
    this.#size = size;
  }

  #grow(size: number): void {
    const larger = new Uint8Array(Math.min(Math.max(size, this.#message.length * 2), this.#limit + 2));
    larger.set(this.#message.subarray(0, Math.min(this.#size, this.#message.length)));
    this.#message = larger;
  }

  *#close(): Generator<MboxMail> {
    const size = this.#size;
    this.#size = 0;
    if (size > this.#limit + 2) {
      yield null;
      return;
    }
    const message = this.#message.subarray(0, size);
    const own = size - lengthOfEmptyLine(message);
    if (own > this.#limit) yield null;
    else if (own > 0) yield this.#message.slice(0, own);
  }
}

/** How many bytes the empty line at the end takes: it parts this message from the next. */
function lengthOfEmptyLine(message: Uint8Array): number {
  const { length } = message;
  if (message[length - 1] !== LF) return 0;
  const isLong = message[length - 2] === CR;
  const before = length - (isLong ? 2 : 1);
  return before === 0 || message[before - 1] === LF ? length - before : 0;
}

function lineStart(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCodePoint(...bytes.subarray(from, Math.min(to, from + LINE_START)));
}

function join(first: Uint8Array<ArrayBuffer>, second: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

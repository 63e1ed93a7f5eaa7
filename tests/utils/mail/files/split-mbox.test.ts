import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitMbox } from '@/utils/mail/files/split-mbox';

const LIMIT = 1000;

/** The text as a stream of pieces of the given sizes, the last one over and over. */
function stream(text: string, sizes: readonly number[] = [7]): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      const size = sizes[Math.min(turn, sizes.length - 1)] ?? 1;
      turn += 1;
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

async function split(text: string, sizes?: readonly number[], limit = LIMIT): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const mail of splitMbox(stream(text, sizes), { limit })) {
    found.push(mail && new TextDecoder().decode(mail));
  }
  return found;
}

const SEPARATOR = 'From shop@store.example Mon Nov 23 10:00:00 2026\n';
/** As mboxrd writes it. */
const written = (mails: readonly string[]): string =>
  mails.map((mail) => `${SEPARATOR}${mail.replaceAll(/^(>*From )/gmu, '>$1')}\n`).join('');

describe('splitMbox', () => {
  it('parts the messages and gives each back as it was sent', async () => {
    expect(await split(written(['A: 1\n\nfirst\n', 'B: 2\n\nsecond\n\n']))).toEqual([
      'A: 1\n\nfirst\n',
      'B: 2\n\nsecond\n\n',
    ]);
  });

  it('knows the separators of Thunderbird, old and new, and of Gmail', async () => {
    const mbox =
      'From - Tue Apr 27 19:42:16 1999\r\nA: 1\r\n\r\n1\r\n\r\nFrom \r\nA: 2\r\n\r\n2\r\n\r\n' +
      'From 1799@xxx Mon Nov 23 10:00:00 +0000 2026\r\nA: 3\r\n\r\n3\r\n';
    expect(await split(mbox)).toEqual(['A: 1\r\n\r\n1\r\n', 'A: 2\r\n\r\n2\r\n', 'A: 3\r\n\r\n3\r\n']);
  });

  it('takes a sentence that begins with "From" for what it is', async () => {
    const mail = 'A: 1\n\nHello.\n\nFrom today you can cancel.\nFrom 10:00 on we are there.\n';
    expect(await split(`${SEPARATOR}${mail}`)).toEqual([mail]);
  });

  it('leaves out what stands before the first separator, and empty messages', async () => {
    expect(await split(`noise\n\n${SEPARATOR}\n${SEPARATOR}A: 1\n`)).toEqual(['A: 1\n']);
    expect(await split('')).toEqual([]);
  });

  it('tells of a message beyond the limit and goes on with the next', async () => {
    const long = `A: 1\n\n${'x'.repeat(LIMIT)}\n`;
    const just = `${'x'.repeat(LIMIT - 1)}\n`;
    expect(await split(written([long, just, 'A: 2\n']), [64])).toEqual([null, just, 'A: 2\n']);
  });

  it('stops when asked to, and leaves the rest unread', async () => {
    const stop = new AbortController();
    let read = 0;
    const reading = (async () => {
      const mails = splitMbox(stream(written(Array.from({ length: 50 }, () => 'A: 1\n'))), {
        limit: LIMIT,
        signal: stop.signal,
        onRead: (bytes) => {
          read = bytes;
          if (bytes > 100) stop.abort();
        },
      });
      for await (const mail of mails) expect(mail).not.toBeNull();
    })();
    await expect(reading).rejects.toThrow('abort');
    expect(read).toBeLessThan(120);
  });

  it('gives back any messages, in pieces of any size', async () => {
    const line = fc.oneof(
      fc.constantFrom('', 'From ', 'From a 10:00', '>From b', '>>From c 11:11', '>', 'F', 'From', ' x'),
      fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[\n\r]/gu, '')),
    );
    const mail = fc.array(line, { minLength: 1, maxLength: 8 }).map((lines) => `A: 1\n${lines.join('\n')}\n`);
    const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(fc.array(mail, { maxLength: 6 }), sizes, async (mails, pieces) => {
        expect(await split(written(mails), pieces)).toEqual(mails);
      }),
    );
  });

  it('makes of any bytes what fits the limit, and comes to an end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        for (const mail of await split(`${SEPARATOR}${text}`, [16], 50)) {
          expect(new TextEncoder().encode(mail ?? '').length).toBeLessThanOrEqual(150);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { MailReading, type MailsFound, type ReadMails } from '@/entrypoints/dashboard/mail-reading';

const file = (name: string, size = 10): File => new File(['x'.repeat(size)], name);

/** Tells of one problem a file, as far as `pass` lets it. */
function reader(pass: () => Promise<void> = async () => undefined): ReadMails {
  return async function* (files, { signal, onRead }) {
    let read = 0;
    for (const { name, size } of files) {
      await pass();
      signal.throwIfAborted();
      read += size;
      onRead(read);
      yield { file: name, problem: 'no-mail' };
    }
  };
}

function start(readMails: ReadMails) {
  const told: MailsFound[] = [];
  return { told, reading: new MailReading(readMails, (found) => told.push(found)) };
}

describe('MailReading', () => {
  it('tells that it began, and what it found when all is read', async () => {
    const { told, reading } = start(reader());
    await reading.add([file('a'), file('b')]);
    expect(told[0]?.state).toEqual({ read: 0, total: 20, mails: 0, now: 'reading' });
    expect(told.at(-1)?.state).toEqual({ read: 20, total: 20, mails: 0, now: 'finished' });
    expect(told.at(-1)?.tally.problems.map((one) => one.file)).toEqual(['a', 'b']);
  });

  it('reads files that come meanwhile after those before them, and keeps what was found', async () => {
    const { told, reading } = start(reader());
    const first = reading.add([file('a', 5)]);
    await reading.add([file('b', 7)]);
    await first;
    expect(told.at(-1)?.state).toMatchObject({ read: 12, total: 12, now: 'finished' });
    await reading.add([file('c')]);
    expect(told.at(-1)?.tally.problems.map((one) => one.file)).toEqual(['a', 'b', 'c']);
  });

  it('stops, keeps what was found, and can begin anew', async () => {
    let reads = 0;
    const { told, reading } = start(
      reader(async () => {
        reads += 1;
        if (reads === 2) reading.stop();
      }),
    );
    await reading.add([file('a'), file('b'), file('c')]);
    expect(told.at(-1)?.state.now).toBe('stopped');
    expect(told.at(-1)?.tally.problems.map((one) => one.file)).toEqual(['a']);
    await reading.add([file('d')]);
    expect(told.at(-1)?.state.now).toBe('finished');
    expect(told.at(-1)?.tally.problems.map((one) => one.file)).toEqual(['a', 'd']);
  });
});

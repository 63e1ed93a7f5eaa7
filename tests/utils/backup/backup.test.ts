import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { isSealed } from '@/utils/backup/sealed-stream';
import { UnreadableBackupError, WrongPassphraseError } from '@/utils/backup/layout';
import { openBackup } from '@/utils/backup/read-backup';
import { writeBackup } from '@/utils/backup/write-backup';
import { sealFile } from '@/utils/evidence/seal';
import { noFacts } from '@/utils/orders/merge-facts';
import { backupSource } from '@/utils/storage/backup-source';
import { createDatabase, type UnorderDatabase } from '@/utils/storage/database';
import { createLedger, type Ledger } from '@/utils/storage/ledger';
import { restoreBackup, type RestoreReport } from '@/utils/storage/restore-backup';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const shopper = { source: 'shopper' } as const;
let count = 0;

interface Machine {
  database: UnorderDatabase;
  ledger: Ledger;
}

function machine(): Machine {
  count += 1;
  const database = createDatabase(`machine-${count}`);
  const project = () => ({ storeName: 'Shop', deadlines: [] });
  return { database, ledger: createLedger({ database, now: () => NOW, project }) };
}

async function enter({ ledger }: Machine, ...numbers: string[]): Promise<void> {
  for (const orderNumber of numbers) {
    const facts = { ...noFacts, store: 'shop', orderNumber };
    await ledger.append([
      { order: `shop:${orderNumber}`, body: { type: 'entered', evidence: shopper, facts } },
    ]);
  }
}

async function keepFile({ ledger }: Machine, order: string, text: string): Promise<void> {
  const receipt = await sealFile({
    id: `file-${order.replace(':', '-')}`,
    order,
    about: null,
    role: 'mail',
    name: 'mail.eml',
    file: new Blob([text], { type: 'message/rfc822' }),
    text,
    capturedAt: new Date(NOW).toISOString(),
    extensionVersion: '0.1.0',
  });
  await ledger.appendReceipt(receipt);
}

async function save({ database }: Machine, passphrase = '', signal?: AbortSignal): Promise<Blob> {
  const parts: Blob[] = [];
  const target = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (part) => void parts.push(new Blob([part])),
  });
  const savedAt = new Date(NOW).toISOString();
  await writeBackup(backupSource(database), target, {
    savedAt,
    extensionVersion: '0.1.0',
    passphrase,
    ...(signal && { signal }),
  });
  return new Blob(parts);
}

async function restore({ database, ledger }: Machine, file: Blob, passphrase = ''): Promise<RestoreReport> {
  const backup = await openBackup(file, passphrase);
  return restoreBackup(database, backup, { adopt: (orders) => ledger.adopt(orders) });
}

async function contents({ database }: Machine): Promise<unknown> {
  const [events, orders, receipts] = await Promise.all([
    database.events.toArray(),
    database.orders.toArray(),
    database.receipts.toArray(),
  ]);
  return { events, orders, receipts: receipts.map(({ id, sha256 }) => [id, sha256]) };
}

let here: Machine;
beforeEach(async () => {
  here = machine();
  await enter(here, 'A-1', 'A-2', 'B-3');
  await here.ledger.append([{ order: 'shop:A-2', body: { type: 'kept' } }]);
  await keepFile(here, 'shop:A-1', 'Your order was cancelled.');
});

describe('a backup', () => {
  test.each(['', 'correct horse'])(
    'brings everything back on another machine (passphrase %j)',
    async (word) => {
      const file = await save(here, word);
      expect(await isSealed(file)).toBe(word !== '');
      const there = machine();
      const report = await restore(there, file, word);
      expect(report).toMatchObject({ orders: { added: 3 }, receipts: { added: 1, unfit: 0 }, refused: [] });
      expect(await contents(there)).toEqual(await contents(here));
      const [receipt] = await there.database.receipts.toArray();
      expect(receipt && 'file' in receipt && (await receipt.file.text())).toBe('Your order was cancelled.');
    },
  );

  test('restored twice doubles nothing', async () => {
    const file = await save(here);
    const before = await contents(here);
    expect(await restore(here, file)).toMatchObject({
      orders: { known: 3, added: 0 },
      receipts: { known: 1 },
    });
    expect(await contents(here)).toEqual(before);
  });

  test('goes on where the record stopped, and takes nothing from one that went further', async () => {
    const early = await save(here);
    await here.ledger.append([{ order: 'shop:A-1', body: { type: 'kept' } }]);
    const late = await save(here);
    const there = machine();
    await restore(there, early);
    expect(await restore(there, late)).toMatchObject({ orders: { continued: 1, known: 2 } });
    expect(await restore(there, early)).toMatchObject({ orders: { continued: 0, known: 3 } });
    expect(await contents(there)).toEqual(await contents(here));
  });

  test('never overwrites: two records that went on differently are named, and stay', async () => {
    const there = machine();
    await restore(there, await save(here));
    await here.ledger.append([{ order: 'shop:A-1', body: { type: 'kept' } }]);
    await there.ledger.append([{ order: 'shop:A-1', body: { type: 'deleted' } }]);
    const before = await contents(there);
    expect(await restore(there, await save(here))).toMatchObject({
      orders: { differs: 1, known: 2 },
      refused: ['shop:A-1'],
    });
    expect(await contents(there)).toEqual(before);
  });

  test('does not bring back what was deleted for good, unasked', async () => {
    const file = await save(here);
    await here.ledger.append([{ order: 'shop:B-3', body: { type: 'deleted' } }]);
    await here.ledger.purge(NOW + 1);
    expect(await restore(here, file)).toMatchObject({ orders: { deleted: 1 }, refused: ['shop:B-3'] });
  });

  test('can be stopped, and leaves no half file', async () => {
    const stopped = new AbortController();
    stopped.abort();
    await expect(save(here, '', stopped.signal)).rejects.toThrow(/abort/u);
  });
});

describe('a backup under a passphrase', () => {
  test('opens with no other', async () => {
    const file = await save(here, 'correct horse');
    await expect(openBackup(file, '')).rejects.toThrow(WrongPassphraseError);
    await expect(openBackup(file, 'correct house')).rejects.toThrow(WrongPassphraseError);
  });

  test('that was cut off or changed anywhere is refused', async () => {
    const bytes = new Uint8Array(await (await save(here, 'x')).arrayBuffer());
    const refused = [UnreadableBackupError, WrongPassphraseError];
    const opened = await Promise.all(
      [1, 17, 40, bytes.length - 1].map(async (at) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ 1;
        return openBackup(new Blob([changed]), 'x').catch((error: unknown) => error);
      }),
    );
    for (const error of opened) expect(refused.some((kind) => error instanceof kind)).toBe(true);
    const cut = await openBackup(new Blob([bytes.slice(0, -20)]), 'x').catch((error: unknown) => error);
    expect(refused.some((kind) => cut instanceof kind)).toBe(true);
  });
});

test('1,000 broken files change nothing, and say that they are broken', { timeout: 120_000 }, async () => {
  const whole = new Uint8Array(await (await save(here)).arrayBuffer());
  const there = machine();
  await enter(there, 'Z-9');
  const before = JSON.stringify(await there.database.events.where('order').equals('shop:Z-9').toArray());
  const cut = fc.record({
    from: fc.nat(whole.length),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(cut, async ({ from, bytes }) => {
      const broken = whole.slice();
      broken.set(bytes.subarray(0, Math.max(0, broken.length - from)), Math.min(from, broken.length - 1));
      const outcome = await restore(there, new Blob([broken])).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableBackupError);
      // What was taken in spite of the damage carries its seals, each of them whole.
      for (const id of await there.database.orders.toCollection().primaryKeys()) {
        expect(await there.ledger.verify(id)).toMatchObject({ whole: true });
      }
    }),
    { numRuns: 1000 },
  );
  expect(JSON.stringify(await there.database.events.where('order').equals('shop:Z-9').toArray())).toBe(
    before,
  );
});

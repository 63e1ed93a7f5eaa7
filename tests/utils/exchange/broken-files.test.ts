/** A thousand broken files: each is read to the end with orders or a clear problem, none throws. */
import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readImportFile } from '@/utils/exchange/read-file';
import { readOrders } from '@/utils/exchange/read-orders';
import { writeOrderJson } from '@/utils/exchange/order-json';
import { fold } from '@/utils/orders/fold';
import { eventsOf, facts } from '../orders/sample-events';
import { AMAZON_PRIVACY, context, GERMAN, NOW } from './samples';

const catalogues = ['en', 'de'].map(
  (language) =>
    parse(readFileSync(resolve(`utils/i18n/locales/${language}.yml`), 'utf8')) as {
      exchange: { problem: object; line: object };
    },
);

async function zipOf(path: string): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter());
  await zip.add(path, new BlobReader(new Blob([AMAZON_PRIVACY])), { useWebWorkers: false });
  await zip.add('Photos/door.jpg', new BlobReader(new Blob(['…'])), { useWebWorkers: false });
  return zip.close();
}

test('the zip as Amazon sends it is read, old and new', async () => {
  for (const path of [
    'Retail.OrderHistory.1/Retail.OrderHistory.1.csv',
    'Your Amazon Orders/Order History.csv',
  ]) {
    const content = await readImportFile(await zipOf(path), NOW);
    expect(content.kind).toBe('table');
    if (content.kind === 'table') expect(readOrders(content.table, {}, context).orders).toHaveLength(3);
  }
  expect(await readImportFile(await zipOf('Other.csv'), NOW)).toEqual({
    kind: 'problem',
    problem: 'exchange.problem.noHistory',
  });
});

test('a thousand broken files', { timeout: 120_000 }, async () => {
  const order = fold(
    eventsOf({
      type: 'entered',
      evidence: { source: 'shopper' },
      facts: facts({ store: 'nike', orderNumber: 'A-1' }),
    }),
  );
  const whole = await Promise.all(
    [
      new Blob([AMAZON_PRIVACY]),
      new Blob([GERMAN]),
      new Blob([writeOrderJson([{ ...order, storeName: 'Nike', deadlines: [] }], NOW)]),
      await zipOf('Retail.OrderHistory.1/Retail.OrderHistory.1.csv'),
    ].map(async (blob) => new Uint8Array(await blob.arrayBuffer())),
  );
  const damage = fc.record({
    file: fc.nat(whole.length - 1),
    cut: fc.option(fc.nat(2000), { nil: null }),
    changes: fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { minLength: 1, maxLength: 20 }),
    junk: fc.uint8Array({ maxLength: 50 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, cut, changes, junk }) => {
      const bytes = new Uint8Array(whole[file] ?? []);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      const content = await readImportFile(new Blob([bytes.subarray(0, cut ?? bytes.length), junk]), NOW);
      const said = content.kind === 'problem' ? [content.problem] : [];
      const orders =
        content.kind === 'table'
          ? readOrders(content.table, {}, context).orders
          : content.kind === 'orders'
            ? content.orders
            : [];
      for (const key of [...said, ...orders.flatMap(({ problems }) => problems)]) {
        const [, part = '', name = ''] = key.split('.');
        for (const { exchange } of catalogues)
          expect(exchange[part as 'problem' | 'line']).toHaveProperty(name);
      }
    }),
    { numRuns: 1000 },
  );
});

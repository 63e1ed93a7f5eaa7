import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageReceipt } from '@/utils/evidence/receipt';
import { sealFile, sealReceipt } from '@/utils/evidence/seal';
import type { EventBody } from '@/utils/orders/event';
import { checkReceipt } from '@/utils/storage/check-receipt';
import { eventsOf, mostUrgent, orderRow, receiptsOf } from '@/utils/storage/queries';
import { NoSuchOrderError } from '@/utils/storage/storage-error';
import { FILE_LIMIT, uploadFile } from '@/utils/storage/upload-file';
import { facts, observed, ORDER, said, stated } from '../orders/sample-events';
import { entry, openLedger, START, type TestLedger } from './test-ledger';

let it: TestLedger;
beforeEach(() => {
  it = openLedger();
});

async function bodies(order = ORDER): Promise<EventBody['type'][]> {
  return (await eventsOf(it.database, order)).map(({ body }) => body.type);
}

function receiptFor(order: string, id = 'receipt-1'): Promise<PageReceipt> {
  const capture = {
    url: 'https://shop.example/',
    title: 'T',
    language: 'en',
    text: 'Cancelled',
    html: '<p>',
    cut: false,
  };
  return sealReceipt({
    id,
    order,
    about: 'cancelled',
    capture,
    picture: null,
    rules: 'shop@1',
    capturedAt: new Date(START).toISOString(),
    extensionVersion: '0.1.0',
  });
}

describe('append', () => {
  test('writes events in a chain and the row that follows from them', async () => {
    const [first] = await it.ledger.append([entry(observed({ store: 'nike', orderNumber: 'C1' }))]);
    expect(first).toMatchObject({ before: null, after: { id: ORDER, state: 'placed', storeName: 'nike' } });
    const [second] = await it.ledger.append([entry(said('cancelled'))]);
    expect(second).toMatchObject({
      before: { state: 'placed' },
      after: { state: 'cancelled', stateEvent: 1 },
    });
    expect(await orderRow(it.database, ORDER)).toEqual(second?.after);
    const events = await eventsOf(it.database, ORDER);
    expect(events.map(({ sequence }) => sequence)).toEqual([0, 1]);
    expect(events[1]?.previous).toBe(events[0]?.hash);
    expect(await it.ledger.verify(ORDER)).toMatchObject({ whole: true, head: { sequence: 1 } });
  });

  test('one observation of many orders is one transaction', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await it.database.open();
    transaction.mockClear();
    await it.ledger.append(Array.from({ length: 30 }, (_, index) => entry(observed(), `s:${index}`)));
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
    expect(await it.database.orders.count()).toBe(30);
  });

  test('a word about an order that nobody has read is refused', async () => {
    await expect(it.ledger.append([entry({ type: 'kept' })])).rejects.toThrow(NoSuchOrderError);
    expect(await it.database.events.count()).toBe(0);
  });

  test('markup, halves of characters and a number of 100,000 characters are kept as bounded text', async () => {
    const title = `<script>alert(1)</script>\uD83D`;
    const orderNumber = 'A'.repeat(100_000);
    await it.ledger.append([
      entry(observed({ orderNumber, items: [{ title, quantity: null, price: null }] })),
    ]);
    const row = await orderRow(it.database, ORDER);
    expect(row?.items[0]?.title).toBe('<script>alert(1)</script>\uFFFD');
    expect(row?.orderNumber).toHaveLength(4000);
    expect(await it.ledger.verify(ORDER)).toMatchObject({ whole: true });
  });
});

const inWords = (text: string) => observed({ quotes: { status: { text, from: 'test' } } });

const mail = (messageId: string) => {
  const evidence = {
    source: 'mail',
    from: 'shop@shop.example',
    subject: 'Your order',
    messageId,
  } as const;
  return { ...observed({ state: 'shipped' }), evidence };
};

describe('the same page read twice', () => {
  test('adds nothing, under another query, title or selector either', async () => {
    const found = { answer: 'found', kind: 'cancel-order', mode: 'dialog', text: 'Cancel' } as const;
    const page = (query: string, selector: string, left: number) => {
      const reading = observed(
        { state: 'placed', quotes: { notice: { text: `${left} minutes left`, from: 'test' } } },
        { url: `https://www.amazon.de/order${query}` },
      );
      return { ...reading, control: { ...found, selector } };
    };
    await it.ledger.append([entry(page('', '#a', 29))]);
    expect(await it.ledger.append([entry(page('?ref=nav', '#b', 28))])).toEqual([]);
    expect(await bodies()).toEqual(['observed']);
  });

  test('a page that says something else is a new event, and so is the same said by another page', async () => {
    await it.ledger.append([entry(observed({ state: 'placed' }))]);
    await it.ledger.append([entry(observed({ state: 'cancelled' }))]);
    await it.ledger.append([entry(observed({ state: 'cancelled' }, { kind: 'history' }))]);
    // Back to what an older reading said: the last reading of this page counts.
    await it.ledger.append([entry(observed({ state: 'placed' }))]);
    expect(await bodies()).toHaveLength(4);
  });

  test('other words of the store are kept, even where they change no fact', async () => {
    await it.ledger.append([entry(inWords('Being packed'))]);
    await it.ledger.append([entry(inWords('Being inspected'))]);
    expect(await bodies()).toHaveLength(2);
  });

  test('a mail read again is known by its id, another of the same words is another mail', async () => {
    for (const id of ['<1@shop>', '<1@shop>', '<2@shop>']) await it.ledger.append([entry(mail(id))]);
    expect(await bodies()).toHaveLength(2);
  });

  test('an order that a page shows in two blocks does not grow with each reading', async () => {
    const page = [
      entry(observed({ items: [{ title: 'Lamp', quantity: 1, price: null }] })),
      entry(observed({ items: [{ title: 'Bulb', quantity: 1, price: null }] })),
    ];
    await it.ledger.append(page);
    await it.ledger.append(page);
    expect(await bodies()).toHaveLength(2);
  });

  test('two presses of one button are one word', async () => {
    await it.ledger.append([entry(observed())]);
    await it.ledger.append([entry(stated('refunded', 'by phone'))]);
    await it.ledger.append([entry(stated('refunded', 'by phone'))]);
    expect(await bodies()).toEqual(['observed', 'stated']);
  });
});

test('a page that tells the true number of an order typed wrongly, and corrected, speaks of that order', async () => {
  const evidence = { source: 'shopper' } as const;
  const typed = facts({ store: 'nike', orderNumber: 'C12' });
  await it.ledger.append([entry({ type: 'entered', evidence, facts: typed }, 'nike:C12')]);
  const put = { orderNumber: 'C21' };
  await it.ledger.append([entry({ type: 'corrected', evidence, facts: put }, 'nike:C12')]);
  const page = observed({ store: 'nike', orderNumber: 'C21', state: 'shipped' });
  const [change] = await it.ledger.append([entry(page, 'nike:C21')]);
  expect(change?.after).toMatchObject({ id: 'nike:C12', orderNumber: 'C21', state: 'shipped' });
  expect(await it.database.orders.count()).toBe(1);
});

describe('receipts', () => {
  test('are written together with the event that names them, once', async () => {
    await it.ledger.append([entry(said('cancelled'))]);
    const receipt = await receiptFor(ORDER);
    const [change] = await it.ledger.appendReceipt(receipt);
    expect(change?.after.receipts).toEqual([receipt.id]);
    expect(await it.ledger.appendReceipt(receipt)).toEqual([]);
    const [kept] = await receiptsOf(it.database, ORDER);
    expect(kept?.sha256).toBe(receipt.sha256);
    expect(kept && 'html' in kept && (await kept.html.text())).toBe('<p>');
    expect((await eventsOf(it.database, ORDER))[1]?.body).toEqual({
      type: 'receipt-saved',
      receipt: receipt.id,
      sha256: receipt.sha256,
      about: 'cancelled',
    });
  });
});

describe('a file that the shopper hands over', () => {
  const slip = new File([new Uint8Array([0, 13, 10, 255])], 'slip.pdf', { type: 'application/pdf' });

  async function sealedUpload(id: string) {
    const found = await it.database.uploads.get(id);
    if (!found) throw new Error('the upload is not there');
    const { file, name, text } = found;
    const made = { capturedAt: new Date(START).toISOString(), extensionVersion: '0.1.0' };
    return sealFile({ id, order: ORDER, about: null, role: 'slip', name, file, text, ...made });
  }

  test('is kept byte for byte, sealed into the chain, and leaves no upload behind', async () => {
    await it.ledger.append([entry(said('cancelled'))]);
    expect(await uploadFile(it.database, slip, 'f1')).toEqual({ ok: true, id: 'f1' });
    await it.ledger.appendReceipt(await sealedUpload('f1'), 'f1');
    expect(await it.database.uploads.count()).toBe(0);
    const [kept] = await receiptsOf(it.database, ORDER);
    const bytes = kept && 'file' in kept ? await kept.file.arrayBuffer() : null;
    expect(bytes && [...new Uint8Array(bytes)]).toEqual([0, 13, 10, 255]);
    expect(kept && (await checkReceipt(it.database, kept, await eventsOf(it.database, ORDER)))).toEqual({
      answer: 'whole',
      entries: 2,
    });
  });

  test('of an order nobody knows stays an upload', async () => {
    await uploadFile(it.database, slip, 'f1');
    await expect(it.ledger.appendReceipt(await sealedUpload('f1'), 'f1')).rejects.toThrow(NoSuchOrderError);
    expect(await it.database.uploads.count()).toBe(1);
  });

  test('speaks for itself where it is text, is capped, and refused where it is too large', async () => {
    const half = '\uD83D';
    await uploadFile(it.database, new File([`“Cancelled”${half}`], 'a.txt', { type: 'text/plain' }), 't');
    expect((await it.database.uploads.get('t'))?.text).toBe('“Cancelled”\uFFFD');
    const large = new File([], 'film.mp4');
    Object.defineProperty(large, 'size', { value: FILE_LIMIT + 1 });
    expect(await uploadFile(it.database, large, 'l')).toEqual({ ok: false, problem: 'problem.fileTooLarge' });
    const gone = new File([], 'gone.txt');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    expect(await uploadFile(it.database, gone, 'g')).toEqual({ ok: false, problem: 'problem.fileGone' });
  });
});

describe('deleting', () => {
  beforeEach(async () => {
    await it.ledger.append([entry(observed())]);
    await it.ledger.append([entry({ type: 'deleted' })]);
  });

  test('takes the order out of the list, keeps its record, and can be undone', async () => {
    expect(await mostUrgent(it.database, 9)).toEqual([]);
    expect(await bodies()).toEqual(['observed', 'deleted']);
    await it.ledger.append([entry({ type: 'restored' })]);
    expect(await mostUrgent(it.database, 9)).toHaveLength(1);
  });

  test('a page read meanwhile is not gathered', async () => {
    expect(await it.ledger.append([entry(said('cancelled'))])).toEqual([]);
    expect(await bodies()).toEqual(['observed', 'deleted']);
  });
});

describe('time passing', () => {
  test('refresh works out again only the rows whose standing changed by itself', async () => {
    const windowEnds = new Date(START + 3_600_000).toISOString();
    const worked: string[] = [];
    const timed = openLedger(undefined, (order) => {
      worked.push(order.id);
      const at = order.id === 's:1' ? windowEnds : null;
      const explanation = { key: 'deadline.beforeDispatch.visibleControl' as const, values: {} };
      return {
        storeName: 's',
        deadlines: [{ kind: 'cancel-window', at, certainty: 'exact', rule: 's', source: null, explanation }],
      };
    });
    await timed.ledger.append([entry(observed(), 's:1'), entry(observed(), 's:2')]);
    worked.length = 0;
    expect(await timed.ledger.refresh()).toBe(0);
    timed.clock.now = START + 3_600_000;
    expect(await timed.ledger.refresh()).toBe(1);
    expect(worked).toEqual(['s:1']);
    expect((await orderRow(timed.database, 's:1'))?.standing.group).toBe('return-by');
    expect((await orderRow(timed.database, 's:2'))?.standing.group).toBe('act-now');
  });

  test('rebuild works out every row from its events', async () => {
    let name = 'Old name';
    const renamed = openLedger(undefined, () => ({ storeName: name, deadlines: [] }));
    await renamed.ledger.append(Array.from({ length: 250 }, (_, index) => entry(observed(), `s:${index}`)));
    name = 'New name';
    await renamed.ledger.rebuild();
    const names = (await renamed.database.orders.toArray()).map(({ storeName }) => storeName);
    expect(names).toEqual(Array.from({ length: 250 }, () => 'New name'));
  });
});

test('writing one observation costs the same however many orders are stored', async () => {
  const requests = ['get', 'getAll', 'openCursor', 'put', 'add'] as const;
  const spies = [
    ...requests.map((name) => vi.spyOn(IDBObjectStore.prototype, name)),
    ...(['get', 'getAll', 'openCursor'] as const).map((name) => vi.spyOn(IDBIndex.prototype, name)),
  ];
  const costOf = async (body: EventBody): Promise<number> => {
    for (const spy of spies) spy.mockClear();
    await it.ledger.append([entry(body)]);
    return spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  };
  await it.ledger.append([entry(observed())]);
  const among1 = await costOf(said('cancel-requested'));
  await it.ledger.append(Array.from({ length: 1000 }, (_, index) => entry(observed(), `s:${index}`)));
  const among1000 = await costOf(said('cancelled'));
  expect(among1).toBeGreaterThan(0);
  expect(among1000).toBe(among1);
});

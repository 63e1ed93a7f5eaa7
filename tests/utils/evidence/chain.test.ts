import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealEvent, verifyChain, type ChainHead } from '@/utils/evidence/chain';
import type { EventBody, LedgerEvent } from '@/utils/orders/event';
import { plainEntry } from '@/utils/storage/plain-entry';
import { anyBody, observed, ORDER, said, stated } from '../orders/sample-events';

async function chainOf(bodies: readonly EventBody[], after: ChainHead | null = null): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = [];
  for (const body of bodies) {
    const at = new Date(Date.UTC(2026, 10, 23, 9, events.length)).toISOString();
    events.push(await sealEvent({ order: ORDER, at, body: plainEntry(body) }, events.at(-1) ?? after));
  }
  return events;
}

/** Every path to a value within an event, deep into its body. */
function pathsOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, member]) => pathsOf(member, [...path, name]));
  return inner.length === 0 ? [path] : inner;
}

function setAt(target: unknown, path: string[], change: (value: unknown) => unknown): void {
  const name = path.at(-1) ?? '';
  let holder = target as Record<string, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string, unknown>;
  holder[name] = change(holder[name]);
}

function otherThan(value: unknown): unknown {
  if (typeof value === 'string') return `${value}x`;
  if (typeof value === 'number') return value + 1;
  return value === null ? 'something' : null;
}

const chains = fc.array(anyBody, { minLength: 1, maxLength: 5 });

test('an untouched chain is whole', async () => {
  await fc.assert(
    fc.asyncProperty(chains, async (bodies) => {
      const events = await chainOf(bodies);
      const { sequence, hash } = events.at(-1)!;
      expect(events[0]).toMatchObject({
        order: ORDER,
        sequence: 0,
        body: plainEntry(bodies[0]),
        previous: '',
      });
      expect(await verifyChain(events, null, { sequence, hash })).toEqual({
        whole: true,
        head: { sequence, hash },
      });
    }),
  );
});

test('a change of any field of any event is found at that event', async () => {
  await fc.assert(
    fc.asyncProperty(chains, fc.nat(), fc.nat(), async (bodies, which, where) => {
      const events = structuredClone(await chainOf(bodies));
      const index = which % events.length;
      const paths = pathsOf(events[index]);
      setAt(events[index], paths[where % paths.length]!, otherThan);
      const verdict = await verifyChain(events);
      expect(verdict.whole).toBe(false);
      if (!verdict.whole && verdict.problem === 'changed') expect(verdict.sequence).toBe(index);
    }),
  );
});

test('every single field of one chain, each in turn', async () => {
  const events = await chainOf([
    {
      ...observed({
        total: { amount: '1.00', currency: 'EUR' },
        addresses: { detail: 'https://a.example/' },
      }),
    },
    said('cancelled'),
    stated('refunded', 'by phone'),
  ]);
  let changed = 0;
  for (const [index, event] of events.entries()) {
    for (const path of pathsOf(event)) {
      const copy = structuredClone(events);
      setAt(copy[index], path, otherThan);
      expect(await verifyChain(copy), path.join('.')).toMatchObject({ whole: false });
      changed += 1;
    }
  }
  expect(changed).toBeGreaterThan(50);
});

test('entries that are dropped, doubled, swapped, added or cut off are found', async () => {
  const events = await chainOf([said('placed'), said('cancel-requested'), said('cancelled')]);
  const [one, two, three] = events as [LedgerEvent, LedgerEvent, LedgerEvent];
  const end = { sequence: three.sequence, hash: three.hash };
  const forged = await sealEvent({ order: ORDER, at: two.at, body: { type: 'kept' } }, one);
  expect(await verifyChain([two, three])).toMatchObject({ problem: 'not-in-sequence', sequence: 1 });
  expect(await verifyChain([one, three])).toMatchObject({ problem: 'not-in-sequence', sequence: 2 });
  expect(await verifyChain([one, one, two])).toMatchObject({ problem: 'not-in-sequence', sequence: 0 });
  expect(await verifyChain([one, three, two])).toMatchObject({ whole: false });
  expect(await verifyChain([one, forged, three])).toMatchObject({ problem: 'not-in-sequence', sequence: 2 });
  expect(await verifyChain([one, { ...two, order: 'other:1' }])).toMatchObject({ problem: 'other-order' });
  expect(await verifyChain([one, { ...two, extra: 1 } as LedgerEvent])).toMatchObject({ problem: 'changed' });
  expect(await verifyChain([one, two], null, end)).toMatchObject({ problem: 'end-missing', sequence: 2 });
  expect(await verifyChain([], null, end)).toMatchObject({ problem: 'end-missing' });
  expect(await verifyChain([])).toEqual({ whole: true, head: null });
});

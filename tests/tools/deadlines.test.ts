import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';

// Each test starts a process that loads every profile.
vi.setConfig({ testTimeout: 60_000 });

interface Result {
  code: number;
  stdout: string;
  stderr: string;
}

async function deadlines(...lines: string[]): Promise<Result> {
  const file = join(mkdtempSync(join(tmpdir(), 'unorder-')), 'cases.jsonl');
  writeFileSync(file, lines.join('\n'));
  const tool = ['--config', 'tests/setup/vite.tools.config.ts', 'tests/tools/deadlines.ts', '--', file];
  try {
    const { stdout, stderr } = await promisify(execFile)(resolve('node_modules/.bin/vite-node'), tool);
    return { code: 0, stdout, stderr };
  } catch (error) {
    return error as Result;
  }
}

const nike = {
  store: 'nike',
  country: 'DE',
  timeZone: 'Europe/Berlin',
  placedAt: '2026-11-23T10:00:00Z',
  events: [],
};

describe('the deadlines tool', () => {
  it('prints a JSON line a case and nothing else', async () => {
    const { code, stdout, stderr } = await deadlines(
      JSON.stringify(nike),
      '',
      JSON.stringify({ ...nike, store: null }),
    );
    expect([code, stderr]).toEqual([0, '']);
    const [first, second, end] = stdout.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({
      deadlines: [
        {
          kind: 'cancel-window',
          at: '2026-11-23T10:30:00.000Z',
          certainty: 'exact',
          rule: 'nike/cancel-window',
          source: { confidence: 'high' },
        },
        { kind: 'withdrawal', at: null, certainty: 'unknown' },
        { kind: 'return', at: null },
      ],
    });
    expect(JSON.parse(second ?? '')).toMatchObject({ deadlines: [{ kind: 'withdrawal' }] });
    expect(end).toBe('');
  });

  it('reads states of events in a case’s own words and in the ledger’s, and passes over what says nothing', async () => {
    const at = '2026-11-23T10:10:00Z';
    const { stdout } = await deadlines(
      JSON.stringify({ ...nike, events: [{ type: 'cancel_requested', at }] }),
      JSON.stringify({
        ...nike,
        events: [{ at, body: { type: 'observed', facts: { state: 'cancel-requested' } } }],
      }),
      JSON.stringify({ ...nike, events: [{ type: 'receipt-saved', at }] }),
    );
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => line.includes('"confirmation-due"'))).toEqual([true, true, false]);
  });

  it('takes hosts for stores, unknown stores and countries, and events in many forms', async () => {
    const at = '2026-11-24T10:00:00Z';
    const { code, stdout } = await deadlines(
      JSON.stringify({ ...nike, store: 'www.nike.com' }),
      JSON.stringify({ ...nike, store: 'nobody-knows-it' }),
      JSON.stringify({ ...nike, country: 'XX' }),
      JSON.stringify({ ...nike, events: ['cancelled'] }),
      JSON.stringify({ ...nike, events: [{ type: 'cancelRequested' }] }),
      JSON.stringify({
        ...nike,
        events: [
          { name: 'order_cancelled', at },
          { type: 'paid', means: 'visa' },
        ],
      }),
      JSON.stringify({
        ...nike,
        events: [{ body: { type: 'observed', facts: { times: { delivered: { date: '2026-11-24' } } } }, at }],
      }),
      JSON.stringify({ ...nike, deliveredAt: ['2026-11-24', '2026-11-26'] }),
      JSON.stringify({ ...nike, events: [{ type: 'answered', ask: 'received', answers: ['2026-11-24'] }] }),
      JSON.stringify({ ...nike, payment: 'PayPal', events: ['cancelled', 'not-informed'] }),
    );
    expect(code).toBe(0);
    const kinds = stdout
      .trim()
      .split('\n')
      .map((line) => {
        const { deadlines: found } = JSON.parse(line) as { deadlines: { kind: string; at: string | null }[] };
        return found.map(({ kind, at: until }) => `${kind} ${until?.slice(0, 10) ?? '-'}`);
      });
    expect(kinds[0]?.[0]).toBe('cancel-window 2026-11-23');
    expect(kinds[1]).toEqual(['withdrawal -']);
    expect(kinds[2]?.[0]).toBe('cancel-window 2026-11-23');
    expect(kinds[3]?.[0]).toMatch(/^refund-due 2026/u);
    expect(kinds[4]?.join()).toContain('confirmation-due');
    expect(kinds[5]?.join()).toMatch(/dispute 2027/u);
    expect(kinds[6]).toContain('withdrawal 2026-12-08');
    expect(kinds[7]).toContain('withdrawal 2026-12-10');
    expect(kinds[8]).toContain('withdrawal 2026-12-08');
    expect(kinds[9]?.join()).toMatch(/dispute 2027/u);
  });

  it.each([
    ['a line that is no JSON', '{', /:2: is not JSON$/u],
    [
      'a day that does not exist',
      JSON.stringify({ ...nike, placedAt: '2026-02-30' }),
      /:2: placedAt: "2026-02-30" is no date/u,
    ],
    ['a day of zeros', JSON.stringify({ ...nike, deliveredAt: '0000-00-00' }), /:2: deliveredAt: /u],
    ['a zone that does not exist', JSON.stringify({ ...nike, timeZone: 'Mars/Olympus' }), /:2: timeZone: /u],
    [
      'an event at no time',
      JSON.stringify({ ...nike, events: [{ type: 'shipped', at: 'soon' }] }),
      /:2: events\.0: /u,
    ],
  ])('answers %s in its place, with one line and exit code 1', async (_what, line, expected) => {
    const { code, stdout, stderr } = await deadlines(JSON.stringify(nike), line);
    expect(code).toBe(1);
    const [whole, broken] = stdout.trim().split('\n');
    expect(whole).toContain('cancel-window');
    expect(JSON.parse(broken ?? '')).toEqual({ deadlines: [], error: expect.any(String) });
    expect(stderr.trimEnd()).toMatch(expected);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

import { assert, constantFrom, integer, property } from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allStores } from '@/store-profiles/registry';
import { legalFacts } from '@/store-profiles/rights';
import type { StoreProfile } from '@/store-profiles/schema';
import { noTimes, type DeadlineInput } from '@/utils/deadlines/deadline-input';
import { deadlinesOf } from '@/utils/deadlines/deadlines';
import { addDays, clockTime, dayOf, endOfDay, startOfDay } from '@/utils/deadlines/zoned-time';
import { holidaysOf } from '@/tests/tools/holiday-table';

/** Every store, kind and zone takes its time on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Twelve zones that change their clocks, on all sides of the world and in steps of half an hour and an hour. */
const CHANGING = [
  'Europe/Berlin',
  'Europe/London',
  'Europe/Athens',
  'Atlantic/Azores',
  'America/New_York',
  'America/Los_Angeles',
  'America/St_Johns',
  'America/Santiago',
  'America/Havana',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Africa/Cairo',
];
const ZONES = [...CHANGING, 'Asia/Tokyo', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC'];
/** The member states of the European Union and the three that follow its directive. */
const EU = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(
  ' ',
);

const law = legalFacts();
const stores = allStores();
const instant = integer({
  min: Date.parse('2024-02-01T00:00:00Z'),
  max: Date.parse('2036-11-01T00:00:00Z'),
}).map((time) => new Date(time).toISOString());
const zone = constantFrom(...ZONES);
const store = constantFrom(...stores);

function input(
  profile: StoreProfile | null,
  placed: string | null,
  timeZone: string,
  more: Partial<DeadlineInput> = {},
): DeadlineInput {
  return {
    order: {
      state: 'placed',
      placed:
        placed === null ? null : { date: dayOf(placed, profile?.timeZone ?? timeZone), instant: placed },
      country: null,
      kept: false,
      deleted: false,
    },
    times: noTimes,
    choices: {},
    profile,
    law,
    shopper: { timeZone, country: null },
    now: '2026-11-23T12:00:00.000Z',
    ...more,
  };
}

/** What a clock on the wall of a zone shows, by the platform's own tables. */
function wall(at: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(at),
  );
}

function windowAt(from: DeadlineInput): string | null {
  return deadlinesOf(from).find(({ kind }) => kind === 'cancel-window')?.at ?? null;
}

describe('no deadline is later than its rule allows', () => {
  it('holds for every store’s window, from the order on', () => {
    assert(
      property(store, instant, zone, (profile, placed, timeZone) => {
        const at = windowAt(input(profile, placed, timeZone));
        const windows = [profile.cancel, ...profile.cancel.variants];
        const longest = Math.max(...windows.map(({ windowMinutes }) => windowMinutes ?? 0));
        // A clock time is on the day of the order, so at most a day of 25 hours away.
        const clock = profile.cancel.variants.some(({ relativeTo }) => relativeTo.startsWith('clock:'));
        const latest = Date.parse(placed) + (clock ? 25 * 60 * MINUTE : longest * MINUTE);
        return at === null || Date.parse(at) <= latest;
      }),
      { numRuns: 500 },
    );
  });

  it('holds for a day without a time: at most the window after its beginning, and never exact', () => {
    assert(
      property(store, instant, zone, (profile, placed, timeZone) => {
        const known = input(profile, placed, timeZone);
        const date = known.order.placed?.date ?? '';
        const dayOnly = { ...known, order: { ...known.order, placed: { date, instant: null } } };
        const at = windowAt(dayOnly);
        const certainties = deadlinesOf(dayOnly).filter(({ kind }) => kind === 'cancel-window');
        expect(certainties.every(({ certainty }) => certainty !== 'exact')).toBe(true);
        const exact = windowAt(known);
        return at === null || exact === null || Date.parse(at) <= Date.parse(exact);
      }),
      { numRuns: 500 },
    );
  });
});

describe('an order placed later has no earlier deadline', () => {
  it('holds for every store and every kind', () => {
    assert(
      property(store, instant, integer({ min: 0, max: 5 * DAY }), zone, (profile, placed, more, timeZone) => {
        const later = new Date(Date.parse(placed) + more).toISOString();
        const first = deadlinesOf(input(profile, placed, timeZone));
        const second = deadlinesOf(input(profile, later, timeZone));
        expect(second.map(({ kind, rule }) => [kind, rule])).toEqual(
          first.map(({ kind, rule }) => [kind, rule]),
        );
        return first.every(({ at }, index) => {
          const after = second[index]?.at ?? null;
          return at === null ? after === null : after !== null && Date.parse(after) >= Date.parse(at);
        });
      }),
      { numRuns: 800 },
    );
  });
});

describe('the machine’s own time zone', () => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it('makes no difference', () => {
    const answers = new Map<string, string>();
    const offsets = new Set<number>();
    for (const machine of ZONES) {
      process.env.TZ = machine;
      offsets.add(new Date('2026-07-01T12:00:00Z').getTimezoneOffset());
      const deadlines = stores.flatMap((profile) =>
        ['2026-03-29T00:45:00.000Z', '2026-12-24T23:10:00.000Z'].map((placed) =>
          deadlinesOf(
            input(profile, placed, 'Europe/Berlin', {
              times: { ...noTimes, delivered: [{ at: placed }], shipped: { at: placed } },
              shopper: { timeZone: 'Europe/Berlin', country: 'DE' },
            }),
          ),
        ),
      );
      answers.set(machine, JSON.stringify(deadlines));
    }
    // The machine really was moved about; otherwise this would prove nothing.
    expect(offsets.size).toBeGreaterThan(8);
    expect(new Set(answers.values()).size).toBe(1);
  });
});

/** Days of 2026 on which the zone's offset is another at the end than at the beginning. */
function changes(timeZone: string): string[] {
  const days = Array.from({ length: 365 }, (_, index) => addDays('2026-01-01', index));
  return days.filter(
    (day) =>
      Date.parse(startOfDay(addDays(day, 1), timeZone)) - Date.parse(startOfDay(day, timeZone)) !== DAY,
  );
}

describe('weeks in which clocks change', () => {
  it.each(CHANGING)('are counted right in %s', (timeZone) => {
    const found = changes(timeZone);
    expect(found.length).toBe(2);
    for (const change of found) {
      for (let offset = -3; offset <= 3; offset += 1) {
        const day = addDays(change, offset);
        expect(wall(endOfDay(day, timeZone), timeZone)).toBe(`${day} 23:59:59`);
        expect(
          wall(new Date(Date.parse(startOfDay(day, timeZone)) - 1000).toISOString(), timeZone).slice(0, 10),
        ).toBe(addDays(day, -1));
        expect(wall(startOfDay(day, timeZone), timeZone).slice(0, 10)).toBe(day);
        expect(wall(clockTime(day, '22:00', timeZone), timeZone)).toBe(`${day} 22:00:00`);
        for (let hour = 0; hour < 25; hour += 1) {
          const placed = new Date(Date.parse(startOfDay(day, timeZone)) + hour * 60 * MINUTE).toISOString();
          const nike = stores.find(({ id }) => id === 'nike') ?? null;
          expect(windowAt(input(nike, placed, timeZone))).toBe(
            new Date(Date.parse(placed) + 30 * MINUTE).toISOString(),
          );
        }
      }
    }
  });
});

describe('the last day of a withdrawal', () => {
  const holidays = new Map<string, string[]>();
  function isWorkingDay(country: string, day: string): boolean {
    const key = `${country} ${day.slice(0, 4)}`;
    if (!holidays.has(key)) holidays.set(key, holidaysOf(country, Number(day.slice(0, 4))));
    const isWeekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    return !isWeekend && !holidays.get(key)?.includes(day.slice(5));
  }

  it.each(EU)('moves to the next working day of %s, and no further', (country) => {
    const timeZone = law.zones[country]?.[0] ?? 'UTC';
    assert(
      property(integer({ min: 0, max: 365 * 4 }), (days) => {
        const delivered = addDays('2025-01-01', days);
        const [deadline] = deadlinesOf(
          input(null, null, timeZone, {
            times: { ...noTimes, delivered: [{ day: delivered }] },
            shopper: { timeZone, country },
          }),
        );
        const last = dayOf(deadline?.at ?? '', timeZone);
        const fourteenth = addDays(delivered, 14);
        expect(last >= fourteenth).toBe(true);
        expect(isWorkingDay(country, last)).toBe(true);
        for (let day = fourteenth; day < last; day = addDays(day, 1))
          expect(isWorkingDay(country, day)).toBe(false);
        expect(deadline?.certainty).toBe('exact');
      }),
      { numRuns: 60 },
    );
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputOf, readCase } from '@/tests/tools/deadline-cases/case';
import type { Explanation } from '@/utils/deadlines/deadline';
import { deadlinesOf } from '@/utils/deadlines/deadlines';
import { due } from '@/utils/reminders/schedule';
import { noticesOf } from '@/utils/reminders/notice';
import { planReminders } from '@/utils/reminders/plan';

function sentenceOf(catalogue: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((node, word) => (node as Record<string, unknown> | undefined)?.[word], catalogue);
}

/** Every explanation that the worked cases bring forth, and every notice of their reminders. */
function explanations(): Explanation[] {
  const lines = readFileSync(resolve('tests/utils/deadlines/cases.jsonl'), 'utf8').trim().split('\n');
  return lines.flatMap((line) => {
    const given = (JSON.parse(line) as { case: unknown }).case;
    const input = inputOf(readCase(JSON.stringify(given)));
    const deadlines = deadlinesOf(input);
    const order = { ...input.order, id: 'order', firstSeen: '2026-06-01T10:00:00.000Z' };
    const now = '2026-06-08T10:00:00.000Z';
    const planned = planReminders(order, deadlines, { timeZone: 'UTC' });
    const notices = noticesOf(due(planned, now), now);
    const others = deadlines.flatMap((deadline) => deadline.others ?? []);
    return [deadlines, others]
      .flat()
      .map(({ explanation }) => explanation)
      .concat(notices.flatMap(({ title, text }) => [title, text]));
  });
}

it.each(['en', 'de'])(
  'every explanation has its sentence in %s, with a place for each value it names',
  (language) => {
    const catalogue: unknown = parse(readFileSync(resolve(`utils/i18n/locales/${language}.yml`), 'utf8'));
    const seen = new Set<string>();
    for (const { key, values } of explanations()) {
      const text = sentenceOf(catalogue, key);
      expect(text, key).toBeTypeOf('string');
      const places = [...String(text).matchAll(/\$(\d)/gu)].map((match) => Number(match[1]));
      expect(Math.max(0, ...places), key).toBeLessThanOrEqual(Object.keys(values).length);
      seen.add(key);
    }
    expect(seen.size).toBeGreaterThan(35);
  },
);

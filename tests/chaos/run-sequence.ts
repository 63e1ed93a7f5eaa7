/** One sequence of troubles against what must hold through it: every reminder told exactly once, none lost, none early. */
import type { Reminder } from '@/utils/reminders/reminder';
import { sequenceOf } from './steps';
import type { TroubledBrowser } from './troubled-browser';

const MINUTE = 60_000;
/** Of the demonstration shop, whose window is 30 minutes: lead, and minutes after the order was placed. */
const LEADS = [
  ['half', 15],
  ['five-minutes', 25],
] as const;
const WINDOW = 30;

/** @returns what went wrong; [] for nothing */
export async function runSequence(browser: TroubledBrowser, seed: number): Promise<string[]> {
  const { minutesAgo, steps } = sequenceOf(seed);
  const number = `CHAOS-${seed}`;
  await browser.begin();
  const start = Date.now();
  // The form knows whole minutes.
  const placed = Math.floor((start - minutesAgo * MINUTE) / MINUTE) * MINUTE;
  await browser.enter(number, placed);
  const problems: string[] = [];
  const told = new Map<string, string>();
  const look = async (after: string): Promise<Reminder[]> => {
    const rows = (await browser.reminders()).filter(({ order }) => order === `demo-shop:${number}`);
    for (const row of rows) {
      const before = told.get(row.id);
      if (before !== undefined && before !== row.toldAt)
        problems.push(`${row.lead} told again after ${after}`);
      if (row.status !== 'told' || row.toldAt === null) continue;
      told.set(row.id, row.toldAt);
      if (Date.parse(row.at) > browser.latest())
        problems.push(`${row.lead} told before its time, after ${after}`);
    }
    for (const id of told.keys()) if (!rows.some((row) => row.id === id)) problems.push(`${id} forgotten`);
    return rows;
  };
  await look('entering');
  for (const step of steps) {
    await browser.take(step, number, placed);
    await look(JSON.stringify(step));
  }
  await browser.atLast();
  const rows = await look('all');
  for (const { lead, status } of rows) if (status !== 'told') problems.push(`${lead} was never told`);
  const ofWindow = rows.filter(({ kind }) => kind === 'cancel-window').map(({ lead }) => lead as string);
  const passed = (start - placed) / MINUTE;
  const ahead = (minutes: number): string[] => [
    ...(minutes < WINDOW ? ['at-once'] : []),
    ...LEADS.filter(([, minute]) => minutes < minute).map(([lead]) => lead as string),
  ];
  // What lay behind at the start lies ahead again once the clock was set back.
  const possible = ahead((browser.earliest() - placed) / MINUTE);
  const lost = ahead(passed).filter((lead) => !ofWindow.includes(lead));
  const untimely = ofWindow.filter((lead) => !possible.includes(lead));
  if (lost.length > 0) problems.push(`lost ${lost.join(' ')}`);
  if (untimely.length > 0) problems.push(`told ${untimely.join(' ')}, whose time had passed before`);
  return problems;
}

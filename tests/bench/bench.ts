/**
 * `npm run bench`: what Unorder costs, each figure beside its budget. A table here, the figures in bench-results.json.
 * Only budgets that repeat exactly (bytes, calls) decide the exit code; times depend on the machine and on what else it does.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { startChromium, type Session } from '../browser/harness/chromium';
import { command } from '../browser/harness/record';
import { startStoreServer } from '../browser/harness/server';
import { measureBackup } from './backup-time';
import { answer, STORE } from './bench-pages';
import { measureCalls } from './calls';
import { isBroken, tableOf, verdictOf, type Figure } from './figure';
import { measureMailbox } from './mailbox-time';
import { measurePairedTime } from './paired-time';
import { measureRecord } from './record-time';
import { measureSizes } from './sizes';

const RESULTS = resolve(import.meta.dirname, '../../bench-results.json');

const busy = loadavg()[0] ?? 0;
const server = await startStoreServer(answer);
const figures: Figure[] = [...measureSizes(), ...(await measureMailbox())];
let browserVersion = '';
await inChromium(async (session) => {
  browserVersion = session.context.browser()?.version() ?? '';
  const popup = await session.openPopup();
  await command(popup, { type: 'turn-on', stores: [STORE] });
  await popup.close();
  figures.push(...(await measureCalls(session)), ...(await measurePairedTime(session, server)));
});
await inChromium(async (session) => {
  figures.push(...(await measureRecord(session)));
});
await inChromium(async (session) => {
  figures.push(...(await measureBackup(session)));
});
server.close();

console.log(tableOf(figures));
console.log(
  `\nAt the start ${busy.toFixed(1)} tasks wanted ${cpus().length} processors; with more tasks than processors, times are too long.`,
);
const [processor] = cpus();
writeFileSync(
  RESULTS,
  `${JSON.stringify(
    {
      at: new Date().toISOString(),
      machine: {
        processor: processor?.model,
        cores: cpus().length,
        load: busy,
        node: process.version,
        chromium: browserVersion,
      },
      figures: figures.map((figure) => ({ ...figure, verdict: verdictOf(figure) })),
    },
    null,
    2,
  )}\n`,
);
for (const { what } of figures.filter(isBroken)) console.error(`Over its budget: ${what}`);
process.exitCode = figures.some(isBroken) ? 1 : 0;

async function inChromium(work: (session: Session) => Promise<void>): Promise<void> {
  const session = await startChromium(server);
  try {
    await work(session);
  } finally {
    await session.close();
  }
}

/** What scripts in pages report. Everything in a report may be forged by the page: checked before it is believed. */
import type { Guidance, Report } from '@/utils/messages';
import { countReading } from '@/utils/storage/counters';
import type { NewEntry } from '@/utils/storage/ledger';
import type { OrderState } from '@/store-profiles/schema';
import { checkObservation } from '@/utils/reading/check-observation';
import { interpret } from '@/utils/reading/interpret';
import { pageRulesFor } from '@/utils/reading/page-rules';
import type { PageRules } from '@/utils/reading/rules';
import { stripSecrets } from '@/utils/reading/strip-secrets';
import { controlOnRecord } from '@/utils/orders/control-on-record';
import { orderIdOf } from '@/utils/orders/order-id';
import { guidanceFor } from './guide';
import type { PageSender } from './on-message';
import { saveReceipt } from './receipts';
import { followReminders } from './reminders';
import type { Services } from './services';
import { readSession } from './session';
import { wishFor } from './store-access';
import { wake } from './wake';

/** States whose page is kept as proof, as it stood. */
const WORTH_A_RECEIPT: ReadonlySet<OrderState> = new Set([
  'cancel-requested',
  'cancel-declined',
  'cancelled',
  'return-requested',
  'refund-due',
  'refunded',
]);

export async function handleReport(
  services: Services,
  report: Report,
  page: PageSender,
): Promise<PageRules | Guidance | null | void> {
  if (!(await mayReport(services, page))) return null;
  switch (report.type) {
    case 'page-opened':
      return pageRulesFor(page.url, String(report.language).slice(0, 35), services.catalogue);
    case 'helper-ready':
      return guidanceFor(services, page, String(report.language).slice(0, 35));
    case 'observed':
      return observe(services, page, report.observation);
    case 'located':
      return undefined;
  }
}

/** A store that is on, or a page the shopper asked to be read once. */
async function mayReport(services: Services, page: PageSender): Promise<boolean> {
  if (await wishFor(services, page.url)) return true;
  return (await readSession()).readOnce[page.tab] === page.url.origin;
}

/** Observation -> events -> state -> receipt, reminders and badge. */
async function observe(services: Services, page: PageSender, untrusted: unknown): Promise<void> {
  const { catalogue, database, ledger, now } = services;
  const observation = checkObservation(untrusted);
  const at = new Date(now());
  const store = catalogue.storeFor(page.url);
  const platform =
    catalogue.platforms.find(({ id }) => id === (observation.platform ?? store?.platform)) ?? null;
  const url = stripSecrets(page.url, [
    ...(store?.reading?.secretParameters ?? []),
    ...(platform?.reading.secretParameters ?? []),
  ]);
  const rules = [store, platform]
    .flatMap((profile) => (profile ? [`${profile.id}@${profile.version}`] : []))
    .join(' ');
  const languages = catalogue.languagesFor(observation.language);
  const readings = interpret(observation, { url, store, platform, languages, now: at });
  const entries: NewEntry[] = readings.map(({ facts, control }) => ({
    order: orderIdOf(facts),
    body: {
      type: 'observed',
      evidence: { source: 'page', url: url.href, kind: observation.kind, title: observation.title, rules },
      facts,
      control: controlOnRecord(control, observation.kind),
    },
  }));
  await countReading(database, store?.id ?? url.hostname, observation, at.toISOString());
  const changes = await ledger.append(entries);
  const proved = changes.filter(
    ({ before, after }) =>
      before?.state !== after.state &&
      WORTH_A_RECEIPT.has(after.state) &&
      // A first look at a long list of old orders proves nothing that is still open.
      !(before === null && observation.kind === 'history'),
  );
  for (const { after } of proved) await saveReceipt(services, page.tab, after.id, after.state, rules);
  if (changes.length === 0) return;
  await followReminders(
    services,
    changes.map(({ after }) => after.id),
  );
  await wake(services);
}

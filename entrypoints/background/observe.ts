/** Observation -> events -> state -> receipt, reminders and badge. */
import { countReading } from '@/utils/storage/counters';
import type { NewEntry } from '@/utils/storage/ledger';
import { noteReading } from '@/utils/storage/unreadable-pages';
import { checkObservation } from '@/utils/reading/check-observation';
import { interpret } from '@/utils/reading/interpret';
import { controlOnRecord } from '@/utils/orders/control-on-record';
import { orderIdOf } from '@/utils/orders/order-id';
import { offerGuard } from './guard';
import type { PageSender } from './on-message';
import { pageEvidence } from './page-evidence';
import { record } from './record-entries';
import { recordOutcome } from './recorder';
import type { Services } from './services';
import { recordTerms } from './terms';

/** @param untrusted what the detector read; the page may have forged it */
export async function observe(services: Services, page: PageSender, untrusted: unknown): Promise<void> {
  const { catalogue, database, now } = services;
  const observation = checkObservation(untrusted);
  const at = new Date(now());
  const store = catalogue.storeFor(page.url);
  const platform =
    catalogue.platforms.find(({ id }) => id === (observation.platform ?? store?.platform)) ?? null;
  const { kind, title } = observation;
  const evidence = pageEvidence(services, page.url, kind, title, observation.platform);
  const url = new URL(evidence.url);
  const languages = catalogue.languagesFor(observation.language);
  const readings = interpret(observation, { url, store, platform, languages, now: at });
  const entries = readings.map(({ facts, control }): NewEntry => ({
    order: orderIdOf(facts),
    body: { type: 'observed', evidence, facts, control: controlOnRecord(control, kind) },
  }));
  await countReading(database, store?.id ?? url.hostname, observation, at.toISOString());
  await noteReading(page.tab, page.url, observation);
  if (readings.length === 0 && observation.notice) {
    await recordOutcome(services, page, observation.notice, evidence);
  }
  const changes = await record(services, page.tab, entries, evidence);
  if (kind !== 'confirmation') return;
  for (const { before, after } of changes) if (before === null) await recordTerms(services, after);
  await offerGuard(services, page.tab, changes);
}

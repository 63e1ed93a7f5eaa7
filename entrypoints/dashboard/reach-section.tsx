/** Where there is no button: how the store is reached, a message for this situation, what was said, and what is still possible. */
import { AfterShipping } from '@/components/after-shipping';
import { ContactWays } from '@/components/contact-ways';
import { CopyButton } from '@/components/copy-button';
import { LetterWriter } from '@/components/letter-writer';
import type { MessageStart } from '@/components/message-form';
import type { Notices } from '@/components/use-notices';
import { useNow } from '@/components/use-now';
import type { StoreProfile } from '@/store-profiles/schema';
import { stillPossible } from '@/utils/contact/after-shipping';
import { waysOnRecord } from '@/utils/contact/ways-on-record';
import { waysToReach } from '@/utils/contact/ways-to-reach';
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import type { LetterPurpose } from '@/utils/letters/letter-words';
import { letterFacts } from '@/utils/letters/letter-facts';
import { letterPurposeFor } from '@/utils/letters/letter-purpose-for';
import { storeLanguages } from '@/utils/letters/store-languages';
import type { UnorderDatabase } from '@/utils/storage/database';
import type { OrderRecord } from '@/utils/storage/use-order';
import { formatISO } from 'date-fns';
import { useEffect, useState } from 'react';
import { loadCatalogue } from './load-registry';
import { MessagesSection } from './messages-section';

interface Props {
  database: UnorderDatabase;
  record: OrderRecord;
  about: string;
  notices: Notices;
  /** The letter the shopper asked for; null: the one that fits where the order stands. */
  wanted: LetterPurpose | null;
  onWrite: (letter: LetterPurpose) => void;
}

export function ReachSection({ database, record, about, notices, wanted, onWrite }: Props) {
  const { order, events } = record;
  const profile = useProfile(order.store);
  const now = useNow(60_000);
  const [logging, setLogging] = useState<MessageStart | null>(null);
  if (profile === undefined) return null;
  const known = waysToReach(profile, new Date(now).toISOString());
  const ways = known.length > 0 ? known : waysOnRecord(events);
  const today = formatISO(now, { representation: 'date' });
  const factsIn = (tag: string, purpose: LetterPurpose) =>
    letterFacts(order, order.storeName, events, today, tag, purpose);
  const facts = factsIn(language(), letterPurposeFor(order));
  const mail = ways.find(({ channel }) => channel === 'mail')?.address ?? '';
  const possible =
    order.state === 'shipped' || order.state === 'delivered' ? stillPossible(order, profile) : [];
  const copies = (['order', 'placed', 'total', 'items'] as const).flatMap((field) => {
    const text = facts[field];
    return text === undefined ? [] : [{ field, text }];
  });
  return (
    <section className="stack wide" aria-labelledby="reach">
      {possible.length === 0 ? null : (
        <section className="panel stack" aria-labelledby="possible">
          <h2 id="possible">{t('after.title')}</h2>
          <AfterShipping ways={possible} about={about} />
        </section>
      )}
      <section className="panel stack">
        <h2 id="reach">{t('contact.title')}</h2>
        <ContactWays ways={ways} now={now} />
        {copies.length === 0 ? null : <h3>{t('contact.facts')}</h3>}
        <ul className="ways">
          {copies.map(({ field, text }) => (
            <li key={field}>
              <span className="row apart">
                <span>
                  <span className="small soft">{t(`contact.${FIELD_NAMES[field]}`)}:</span> <bdi>{text}</bdi>
                </span>
                <CopyButton text={text} label={t('contact.copyFact', [t(`contact.${FIELD_NAMES[field]}`)])}>
                  {t('contact.copy')}
                </CopyButton>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="panel stack" aria-labelledby="letter">
        <h2 id="letter" tabIndex={-1}>
          {t('letters.title')}
        </h2>
        <LetterWriter
          key={`${order.state} ${wanted}`}
          factsIn={factsIn}
          to={mail}
          suggested={wanted ?? letterPurposeFor(order)}
          languages={[...storeLanguages(profile), language()]}
          onUsed={setLogging}
        />
      </section>
      <MessagesSection {...{ database, record, now, notices, logging, onWrite }} onLog={setLogging} />
    </section>
  );
}

const FIELD_NAMES = { order: 'orderNumber', placed: 'placed', total: 'total', items: 'items' } as const;

/** Undefined until it is loaded; null for a shop that nobody described. */
function useProfile(store: string | null): StoreProfile | null | undefined {
  const [profile, setProfile] = useState<StoreProfile | null>();
  useEffect(() => {
    let isCurrent = true;
    void loadCatalogue().then(
      (catalogue) => isCurrent && setProfile(store === null ? null : (catalogue.storeById(store) ?? null)),
    );
    return () => {
      isCurrent = false;
    };
  }, [store]);
  return profile;
}

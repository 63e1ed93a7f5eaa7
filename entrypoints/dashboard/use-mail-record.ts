/** Which order each mail found is about, and the recording of those the shopper accepts. */
import { useCallback, useEffect, useState } from 'react';
import type { MailPlace, MailStanding } from '@/components/mails/mail-view';
import type { Notices } from '@/components/use-notices';
import { problemText } from '@/utils/i18n/explanation';
import { t } from '@/utils/i18n/translate';
import { factsOfMail } from '@/utils/mail/mail-facts';
import type { FoundMail } from '@/utils/mail/files/mail-collector';
import type { Outcome } from '@/utils/messages';
import { orderIdOf } from '@/utils/orders/order-id';
import type { OrderId } from '@/utils/orders/order';
import type { UnorderDatabase } from '@/utils/storage/database';
import { placeMail } from './place-mail';
import { recordMail } from './record-mail';

export const OPEN: MailStanding = { standing: 'open' };

/** How many mails are placed before the screen shows it. */
const BATCH = 50;

export function useMailRecord(database: UnorderDatabase, mails: readonly FoundMail[], notices: Notices) {
  const [places, setPlaces] = useState<ReadonlyMap<string, MailPlace>>(new Map());
  const [standings, setStandings] = useState<ReadonlyMap<string, MailStanding>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const stand = useCallback((id: string, standing: MailStanding) => {
    setStandings((known) => new Map(known).set(id, standing));
  }, []);

  useEffect(() => {
    let isCurrent = true;
    const unplaced = mails.filter(({ id }) => !places.has(id)).slice(0, BATCH);
    if (unplaced.length === 0 || isBusy) return;
    void placeAll(database, unplaced).then((found) => {
      if (isCurrent) setPlaces((known) => new Map([...known, ...found]));
    });
    return () => {
      isCurrent = false;
    };
  }, [database, mails, places, isBusy]);

  const record = async (mail: FoundMail, order: OrderId | null): Promise<Outcome> => {
    stand(mail.id, { standing: 'recording' });
    const outcome = await recordMail(database, mail, order);
    stand(
      mail.id,
      outcome.done
        ? { standing: 'recorded', order: order ?? orderIdOf(factsOfMail(mail.reading, true, 'UTC')) }
        : OPEN,
    );
    return outcome;
  };
  /** An order that has come on record is one that other mails may be about. */
  const finish = (outcome: Outcome, count: number): void => {
    setBusy(false);
    setPlaces(new Map());
    if (outcome.done) notices.say(t('mails.recordedAll', count));
    else notices.warn(problemText(outcome.problem));
  };
  const recordOne = async (mail: FoundMail, order: OrderId | null): Promise<void> => {
    setBusy(true);
    finish(await record(mail, order), 1);
  };
  /** In the order they were sent, each placed afresh: an earlier one may have brought its order on record. */
  const recordSure = async (): Promise<void> => {
    setBusy(true);
    let count = 0;
    for (const mail of mails.toSorted(bySent)) {
      if ((standings.get(mail.id) ?? OPEN).standing !== 'open') continue;
      const place = await placeMail(database, mail.reading);
      if (place.place !== 'order' && place.place !== 'new') continue;
      const outcome = await record(mail, place.place === 'order' ? place.order.id : null);
      // What is in the way of one (a full disk) is in the way of the next.
      if (!outcome.done) return finish(outcome, count);
      count += 1;
    }
    finish({ done: true }, count);
  };
  return { places, standings, isBusy, stand, recordOne, recordSure };
}

async function placeAll(
  database: UnorderDatabase,
  mails: readonly FoundMail[],
): Promise<[string, MailPlace][]> {
  return Promise.all(
    mails.map(async ({ id, reading }): Promise<[string, MailPlace]> => [
      id,
      await placeMail(database, reading),
    ]),
  );
}

function bySent({ reading: one }: FoundMail, { reading: other }: FoundMail): number {
  return (one.date ?? '').localeCompare(other.date ?? '');
}

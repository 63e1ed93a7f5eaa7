/** One order's case file: what to leave out, a look at the account, and the zip. */
import { ExportForm } from '@/components/case/export-form';
import { redactionOf, useRedaction } from '@/components/case/use-redaction';
import { WorkProgress } from '@/components/case/work-progress';
import { LoadingNote } from '@/components/loading-note';
import { aboutOrder } from '@/components/order-view';
import { hrefOf } from '@/components/use-hash-route';
import type { Notices } from '@/components/use-notices';
import { wordsNotFound } from '@/utils/evidence/case-file/words-not-found';
import type { CaseRecord } from '@/utils/evidence/case-file/story/case-record';
import { caseStory } from '@/utils/evidence/case-file/story/case-story';
import { storyPage } from '@/utils/evidence/case-file/story/story-page';
import { t } from '@/utils/i18n/translate';
import type { UnorderDatabase } from '@/utils/storage/database';
import { readCase, type StoredCase } from '@/utils/storage/read-case';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { loadTermSources } from './load-term-sources';
import { NotFound } from './not-found';
import { useCaseExport } from './use-case-export';

interface Props {
  database: UnorderDatabase;
  notices: Notices;
  id: string;
}

interface LoadedCase {
  stored: StoredCase;
  record: CaseRecord;
}

export function ExportPage({ database, notices, id }: Props) {
  const loaded = useCase(database, id);
  if (loaded === undefined) return <LoadingNote />;
  if (loaded === null) return <NotFound text={t('dashboard.notFound')} />;
  return <CaseExport {...loaded} notices={notices} />;
}

function CaseExport({ stored, record, notices }: LoadedCase & { notices: Notices }) {
  const { form, change } = useRedaction();
  const settled = useDeferredValue(form);
  const redaction = useMemo(() => redactionOf(settled), [settled]);
  const page = useMemo(() => storyPage(caseStory(record, redaction)), [record, redaction]);
  const notFound = useMemo(() => wordsNotFound(record, redaction.words), [record, redaction]);
  const { step, start, stop } = useCaseExport(stored, record, notices);
  const { order } = stored;
  const { id, storeName } = order;
  return (
    <>
      <header className="stack tight">
        <p>
          <a href={hrefOf('order', id)}>{t('dashboard.toOrder')}</a>
        </p>
        <h1>{t('caseExport.title')}</h1>
        <p className="soft" dir="auto">
          {aboutOrder({ order, storeName })}
        </p>
      </header>
      <p>{t('caseExport.what')}</p>
      <ExportForm form={form} onChange={change} notFound={notFound} page={page} />
      {step === null ? (
        <p>
          <button type="button" className="button primary" onClick={() => void start(redactionOf(form))}>
            {t('caseExport.save')}
          </button>
        </p>
      ) : (
        <WorkProgress label={t(`caseExport.${step.step}`)} done={step.done} of={step.of} onStop={stop} />
      )}
      <p className="small soft">
        {t('caseExport.checkLater')} <a href={hrefOf('verify')}>{t('caseCheck.title')}</a>
      </p>
    </>
  );
}

/** Undefined until it is loaded; null where the record holds no such order. */
function useCase(database: UnorderDatabase, id: string): LoadedCase | null | undefined {
  const [loaded, setLoaded] = useState<LoadedCase | null>();
  useEffect(() => {
    let isCurrent = true;
    void load(database, id).then((found) => isCurrent && setLoaded(found));
    return () => {
      isCurrent = false;
    };
  }, [database, id]);
  return loaded;
}

async function load(database: UnorderDatabase, id: string): Promise<LoadedCase | null> {
  const [stored, { storeById, legalFacts }] = await Promise.all([readCase(database, id), loadTermSources()]);
  if (stored === null) return null;
  const { order, events, receipts } = stored;
  const record = {
    order,
    events,
    receipts,
    profile: order.store === null ? null : storeById(order.store),
    disputes: legalFacts().disputes,
    exportedAt: new Date().toISOString(),
  };
  return { stored, record };
}

/** Makes a case file and hands it out; it can be stopped at any moment, and leaving the screen stops it. */
import type { Notices } from '@/components/use-notices';
import { browser } from '@/utils/browser';
import type { ExportStep } from '@/utils/evidence/case-file/export-case';
import type { Redaction } from '@/utils/evidence/case-file/redact-case';
import type { CaseRecord } from '@/utils/evidence/case-file/story/case-record';
import { t } from '@/utils/i18n/translate';
import { saveFile } from '@/utils/save-file';
import type { StoredCase } from '@/utils/storage/read-case';
import { useEffect, useRef, useState } from 'react';

export function useCaseExport({ order, after }: StoredCase, record: CaseRecord, notices: Notices) {
  /** Null: nothing is under way. */
  const [step, setStep] = useState<ExportStep | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (redaction: Redaction): Promise<void> => {
    const stop = new AbortController();
    running.current = stop;
    setStep({ step: 'telling', done: 0, of: 1 });
    try {
      const { exportCase } = await import('@/utils/evidence/case-file/export-case');
      const file = await exportCase(record, {
        chain: { after, head: order.head },
        redaction,
        extensionVersion: browser.runtime.getManifest().version,
        onStep: setStep,
        signal: stop.signal,
      });
      saveFile(file, nameOf(record));
      notices.say(t('caseExport.saved'));
    } catch {
      notices.say(t(stop.signal.aborted ? 'caseExport.stopped' : 'caseExport.failed'));
    } finally {
      setStep(null);
    }
  };
  return { step, start, stop: () => running.current?.abort() };
}

/** `unorder-case-2026-11-23-amazon-de-303-1234567.zip`: letters, digits and hyphens, safe on every system. */
function nameOf({ order: { id }, exportedAt }: CaseRecord): string {
  const about = id.replaceAll(/[^A-Za-z0-9]+/gu, '-').slice(0, 60);
  return `unorder-case-${exportedAt.slice(0, 10)}-${about}.zip`;
}

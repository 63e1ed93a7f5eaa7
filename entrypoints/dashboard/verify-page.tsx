/** Any exported case file, dropped here: whole, or which part is not. It is read where it is, and kept nowhere. */
import { CaseVerdictView } from '@/components/case/case-verdict';
import { WorkProgress } from '@/components/case/work-progress';
import { FileDrop } from '@/components/file-drop';
import type { CaseVerdict } from '@/utils/evidence/case-file/verify-case';
import { t } from '@/utils/i18n/translate';
import { useEffect, useRef, useState } from 'react';

type Check =
  | { state: 'checking'; name: string; done: number; of: number }
  | { state: 'checked'; name: string; verdict: CaseVerdict }
  /** The file was gone or could not be opened. */
  | { state: 'failed'; name: string };

export function VerifyPage() {
  const [check, setCheck] = useState<Check | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (file: File): Promise<void> => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    const { name } = file;
    const say = (next: Check | null): void => {
      // A later file may have been dropped meanwhile.
      if (running.current === stop) setCheck(next);
    };
    say({ state: 'checking', name, done: 0, of: 1 });
    try {
      const { verifyCase } = await import('@/utils/evidence/case-file/verify-case');
      const onProgress = (done: number, of: number): void => say({ state: 'checking', name, done, of });
      say({
        state: 'checked',
        name,
        verdict: await verifyCase(file, { onProgress, signal: stop.signal }),
      });
    } catch {
      say(stop.signal.aborted ? null : { state: 'failed', name });
    }
  };

  return (
    <>
      <h1>{t('caseCheck.title')}</h1>
      <p>{t('caseCheck.what')}</p>
      <FileDrop
        label={t('caseCheck.drop')}
        hint={t('caseCheck.hint')}
        accept=".zip,application/zip"
        onFiles={([file]) => file && void start(file)}
      />
      <div aria-live="polite">
        {check?.state === 'checked' ? <CaseVerdictView name={check.name} verdict={check.verdict} /> : null}
        {check?.state === 'failed' ? (
          <p className="note problem">{t('caseCheck.failed', [check.name])}</p>
        ) : null}
      </div>
      {check?.state === 'checking' ? (
        <WorkProgress
          label={t('caseCheck.checking', [check.name])}
          done={check.done}
          of={check.of}
          onStop={() => running.current?.abort()}
        />
      ) : null}
      <section className="stack" aria-labelledby="meaning">
        <h2 id="meaning">{t('caseCheck.meaning')}</h2>
        <p>{t('caseCheck.proves')}</p>
        <p>{t('caseCheck.provesNot')}</p>
      </section>
    </>
  );
}

/** The order's number, ready to be put into a store's form: by the shopper's own press. */
import { useState, type ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';
import { trusted } from './trusted';

export function CopyNumber({ number }: { number: string }): ReactNode {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(number);
      setState('copied');
    } catch {
      // An unencrypted page has no clipboard, and a page may forbid it.
      setState('failed');
    }
  }
  return (
    <div className="copy">
      <bdi className="copy-text">{number}</bdi>
      <button className="strong" type="button" onClick={trusted(() => void copy())}>
        {t('card.copy', [number])}
      </button>
      <output className="soft">
        {state === 'copied' && t('card.copied')}
        {state === 'failed' && t('card.copyFailed')}
      </output>
    </div>
  );
}

/** Puts a text on the clipboard at the shopper's press, and says that it did. */
import { useState, type ReactNode } from 'react';
import { t } from '@/utils/i18n/translate';

interface Props {
  text: string;
  /** What is copied, for those who don't see what stands beside; begins with what the button shows. */
  label?: string;
  children: ReactNode;
}

export function CopyButton({ text, label, children }: Props) {
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // A browser may refuse the clipboard; the text can still be selected.
      setState('failed');
    }
  };
  return (
    <span className="row">
      <button type="button" className="button small" aria-label={label} onClick={() => void copy()}>
        {children}
      </button>
      <output className="small soft">
        {state === 'copied' && t('contact.copied')}
        {state === 'failed' && t('contact.copyFailed')}
      </output>
    </span>
  );
}

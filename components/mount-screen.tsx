/** Puts a screen on its page, in the shopper's language and inside the net that catches faults. */
import { language } from '@/utils/i18n/language';
import { t } from '@/utils/i18n/translate';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './controls.css';
import { ScreenError } from './screen-error';
import './theme.css';

export function mountScreen(screen: ReactNode, title: string): void {
  document.documentElement.lang = language();
  document.documentElement.dir = t('language.direction');
  document.title = title;
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no element #root');
  createRoot(root).render(
    <StrictMode>
      <ScreenError>{screen}</ScreenError>
    </StrictMode>,
  );
}

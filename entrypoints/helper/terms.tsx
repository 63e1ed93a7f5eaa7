/** The chip on a basket or checkout page: gone when closed, when the page moves on, or when the page doesn't want it. */
import { createRoot } from 'react-dom/client';
import { TermsChip } from '@/components/card/terms-chip';
import type { Terms } from '@/utils/messages';
import { sendFromPage } from '@/utils/page-port';
import { termsOnPage } from '@/utils/terms/terms-on-page';
import { createHost } from './host';

/** How often it is looked after that the chip can be seen and still belongs here, milliseconds. */
const LOOK = 500;

export function startTerms(given: Terms): { stop(): void } {
  const host = createHost();
  const react = createRoot(host.root);
  const { pathname } = location;
  const onPage = termsOnPage(document, given.marks);
  void sendFromPage({ type: 'terms-read', terms: onPage });
  const timer = setInterval(() => {
    if (location.pathname !== pathname || !host.hold()) stop();
  }, LOOK);

  function stop(): void {
    clearInterval(timer);
    react.unmount();
    host.remove();
  }

  react.render(
    <TermsChip
      given={given}
      onPage={onPage}
      onClose={(isOff) => {
        stop();
        if (isOff) void sendFromPage({ type: 'terms-off' });
      }}
    />,
  );
  return { stop };
}

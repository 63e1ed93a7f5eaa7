/** The first-hour card on a confirmation page: shown once, gone when closed or when the page doesn't want it. */
import { createRoot } from 'react-dom/client';
import { GuardCard } from '@/components/card/guard-card';
import type { Guard } from '@/utils/messages';
import { sendFromPage } from '@/utils/page-port';
import { createHost } from './host';

/** How often it is looked after that the card can be seen and pressed, milliseconds. */
const LOOK = 500;

export function startGuard(guard: Guard): { stop(): void } {
  const { order } = guard;
  const host = createHost();
  const react = createRoot(host.root);
  const timer = setInterval(() => {
    if (!host.hold()) stop();
  }, LOOK);

  function stop(): void {
    clearInterval(timer);
    react.unmount();
    host.remove();
  }

  react.render(
    <GuardCard
      guard={guard}
      onShow={() => {
        stop();
        void sendFromPage({ type: 'guard-accepted', order });
      }}
      onClose={(isOff) => {
        stop();
        void sendFromPage({ type: 'guard-closed', order, isOff });
      }}
    />,
  );
  return { stop };
}

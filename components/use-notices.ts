/** Carries the shopper's wishes about orders to the background and says what became of them. */
import { t } from '@/utils/i18n/translate';
import { problemText } from '@/utils/i18n/explanation';
import type { Command, Outcome } from '@/utils/messages';
import { useCallback, useState } from 'react';
import { aboutOrder, type OrderView } from './order-view';

export type Send = (command: Command) => Promise<Outcome>;

/** A sentence for the shopper, with a way back where there is one. */
export interface Notice {
  text: string;
  isProblem: boolean;
  undo: Command | null;
}

export function useNotices(send: Send) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const dismiss = useCallback(() => setNotice(null), []);
  const say = useCallback((text: string) => setNotice({ text, isProblem: false, undo: null }), []);
  const warn = useCallback((text: string) => setNotice({ text, isProblem: true, undo: null }), []);
  /** Sends a command; `done` is what to say when it worked. */
  const carryOut = useCallback(
    async (command: Command, done: string, undo: Command | null = null): Promise<boolean> => {
      const outcome = await send(command);
      setNotice(
        outcome.done
          ? { text: done, isProblem: false, undo }
          : { text: problemText(outcome.problem), isProblem: true, undo: null },
      );
      return outcome.done;
    },
    [send],
  );
  return { notice, dismiss, say, warn, carryOut };
}

export type Notices = ReturnType<typeof useNotices>;

/** The wishes an order's card can voice. */
export function orderWishes({ carryOut }: Notices) {
  return {
    onShowControl: ({ id }: OrderView) =>
      void carryOut({ type: 'show-control', order: id }, t('control.showing')),
    onKeep: ({ id }: OrderView) =>
      void carryOut({ type: 'keep-order', order: id }, t('order.kept'), { type: 'reopen-order', order: id }),
    onReopen: ({ id }: OrderView) => void carryOut({ type: 'reopen-order', order: id }, t('order.reopened')),
    onDelete: (view: OrderView) =>
      void carryOut({ type: 'delete-order', order: view.id }, t('order.deleted', [aboutOrder(view)]), {
        type: 'restore-order',
        order: view.id,
      }),
  };
}

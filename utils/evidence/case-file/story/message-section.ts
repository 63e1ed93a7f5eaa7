/** The correspondence with the store, oldest first, word for word. */
import { formatInstant } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { LedgerEvent } from '@/utils/orders/event';
import type { Message } from '@/utils/orders/message';
import { messagesOf } from '@/utils/orders/messages-of';
import type { Block, Section } from './story';

export function messageSection(events: readonly LedgerEvent[]): Section {
  const messages = messagesOf(events).toReversed();
  return {
    heading: t('caseFile.messages.title'),
    blocks:
      messages.length === 0
        ? [{ type: 'paragraph', text: t('caseFile.messages.none') }]
        : messages.flatMap(blocksOf),
  };
}

function blocksOf({ at, channel, direction, person, reference, text }: Message): Block[] {
  const line = [
    formatInstant(at),
    t(direction === 'sent' ? 'caseFile.events.wrote' : 'caseFile.events.storeWrote'),
    t(`message.${channel}`),
    ...(person === '' ? [] : [t('message.with', [person])]),
    ...(reference === '' ? [] : [t('message.ref', [reference])]),
  ].join(' · ');
  return [{ type: 'paragraph', text: line }, ...(text === '' ? [] : [{ type: 'quote' as const, text }])];
}

/** Days on which the shopper wants to ask again, as deadlines: until the store has answered. */
import type { Message } from '../orders/message';
import type { Deadline } from './deadline';
import { clockTime } from './zoned-time';

/** The shopper's morning. */
const MORNING = '09:00';

/**
 * @param messages of one order
 * @param timeZone the shopper's
 */
export function followUps(messages: readonly Message[], timeZone: string): Deadline[] {
  const answered = messages
    .filter(({ direction }) => direction === 'received')
    .reduce((last, { at }) => (at > last ? at : last), '');
  return messages.flatMap(({ id, at, followUpOn, direction, person, reference }): Deadline[] => {
    if (followUpOn === null || (direction === 'sent' && at < answered)) return [];
    return [
      {
        kind: 'follow-up',
        at: clockTime(followUpOn, MORNING, timeZone),
        certainty: 'exact',
        rule: `message/${id}`,
        source: null,
        explanation: {
          key: 'deadline.followUp',
          values: { messageAt: at, about: [person, reference].filter(Boolean).join(', ') || '–' },
        },
        from: at,
      },
    ];
  });
}

/** When to ask where neither the store nor a law says by when it answers or pays: Unorder's own default, and said to be. */
import type { OrderState } from '@/store-profiles/schema';
import type { Deadline, DeadlineKind } from '@/utils/deadlines/deadline';
import type { OrderTimes } from '@/utils/deadlines/deadline-input';
import { earliestInstant, type Moment } from '@/utils/deadlines/moment';
import { addMinutes } from '@/utils/deadlines/zoned-time';

/** Most shops answer within one or two days; a day too early costs a letter, a week too late may cost the parcel. */
const ANSWER_DAYS = 2;
/** As long as the laws give that name a time at all (Directive 2011/83/EU, Article 13: 14 days). */
const REFUND_DAYS = 14;
const MINUTES_A_DAY = 1440;

/**
 * The deadlines with a default in place of an answer or a refund that is awaited and whose time nobody knows.
 * @param timeZone the shopper's
 */
export function withDefaultClocks(
  deadlines: readonly Deadline[],
  state: OrderState,
  times: OrderTimes,
  timeZone: string,
): Deadline[] {
  switch (state) {
    case 'cancel-requested':
      return withDefault(deadlines, 'confirmation-due', times.cancelRequested, ANSWER_DAYS, timeZone);
    case 'cancelled':
    case 'return-sent':
    case 'refund-due': {
      const start = times.goodsBack ?? times.returnSent ?? times.refundPromised ?? times.cancelled;
      return withDefault(deadlines, 'refund-due', start, REFUND_DAYS, timeZone);
    }
    default:
      return [...deadlines];
  }
}

const EXPLAINED = { 'confirmation-due': 'confirmationDue', 'refund-due': 'refundDue' } as const;

function withDefault(
  deadlines: readonly Deadline[],
  kind: DeadlineKind & keyof typeof EXPLAINED,
  moment: Moment | null,
  days: number,
  timeZone: string,
): Deadline[] {
  const start = moment === null ? null : startOf(moment, timeZone);
  if (start === null || deadlines.some((one) => one.kind === kind && one.at !== null)) return [...deadlines];
  const at = addMinutes(start, days * MINUTES_A_DAY);
  return [
    ...deadlines.filter((one) => one.kind !== kind),
    {
      kind,
      at,
      certainty: 'estimated',
      rule: `default/${kind}`,
      source: null,
      explanation: { key: `deadline.${EXPLAINED[kind]}.default`, values: { days: String(days), dueAt: at } },
      from: start,
    },
  ];
}

/** What was noticed afterwards, nobody knows how long, counts from then: asking late beats never asking. */
function startOf(moment: Moment, timeZone: string): string | null {
  return earliestInstant(moment, [timeZone])?.value ?? ('by' in moment ? moment.by : null);
}

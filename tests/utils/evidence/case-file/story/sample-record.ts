/** A case as it may be when a bank is asked: cancelled, no money, hostile and foreign words in every place. */
import disputes from '@/store-profiles/rights/disputes';
import { disputeRouteSchema } from '@/store-profiles/rights/schema';
import type { CaseRecord } from '@/utils/evidence/case-file/story/case-record';
import type { Message } from '@/utils/orders/message';
import { fold } from '@/utils/orders/fold';
import * as v from 'valibot';
import { aDeadline } from '@/tests/components/samples';
import { observed, said, stated } from '../../../orders/sample-events';
import { chained, sampleRecord } from '../sample-case';

export const HOSTILE = '</td></table><script>alert(1)</script><img src=x onerror=alert(1)>&amp;"';

const MESSAGE: Message = {
  id: 'm1',
  channel: 'chat',
  direction: 'sent',
  purpose: 'cancel',
  person: 'Zoë Ωμέγα, Łódź, Жанна, Việt',
  reference: `R-1 ${HOSTILE}`,
  text: 'Please cancel my order.\nI live at 5 Long Lane and paid with 4111 1111 1111 1111.',
  at: '2026-11-23T09:05:00.000Z',
  followUpOn: null,
  language: 'en',
};

/** @param title of the item bought */
export async function sampleCaseRecord(title = `Kettle ${HOSTILE}`): Promise<CaseRecord> {
  const { receipts } = await sampleRecord();
  const events = await chained([
    observed({
      store: 'amazon-de',
      orderNumber: '302-1234567-1234567',
      placed: { date: '2026-11-20', instant: null },
      total: { amount: '129.90', currency: 'EUR' },
      items: [{ title, quantity: 2, price: { amount: '64.95', currency: 'EUR' } }],
      state: 'placed',
    }),
    { type: 'answered', evidence: { source: 'shopper' }, ask: 'payment', answers: ['visa'] },
    { type: 'message', message: MESSAGE },
    said('cancelled'),
    stated('refund-due', HOSTILE),
  ]);
  const deadline = aDeadline({ kind: 'dispute', rule: 'visa-13.7/dispute', at: '2027-03-20T22:59:59.000Z' });
  return {
    order: { ...fold(events), storeName: 'Lumen', deadlines: [deadline] },
    events,
    receipts,
    profile: null,
    disputes: v.parse(v.array(disputeRouteSchema), disputes),
    exportedAt: '2026-11-23T10:00:00.000Z',
  };
}

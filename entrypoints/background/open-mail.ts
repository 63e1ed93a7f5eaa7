/** Messages that are opened on a watched webmail page: which are read, and what becomes of what they say. */
import * as v from 'valibot';
import { allMailWords } from '@/store-profiles/mail-registry';
import { allStores, catalogue } from '@/store-profiles/registry';
import { checkReading } from '@/utils/mail/check-reading';
import type { MailReading, Sender } from '@/utils/mail/mail';
import { matchMail } from '@/utils/mail/match-mail';
import { senderStore } from '@/utils/mail/sender-store';
import type { MailRules, Report } from '@/utils/messages';
import type { OrderId } from '@/utils/orders/order';
import type { UnorderDatabase } from '@/utils/storage/database';
import { eventsOf } from '@/utils/storage/queries';
import { ordersForSender, ordersForMail } from '@/utils/storage/orders-for-mail';
import { uploadFile } from '@/utils/storage/upload-file';
import { keepUndecided } from '@/utils/webmail/undecided';
import { recordMail } from './record-mail';
import type { Services } from './services';

const short = v.pipe(v.string(), v.maxLength(600));
const senderSchema = v.object({ name: short, address: short });
const fileSchema = v.object({ name: short, text: v.pipe(v.string(), v.maxLength(1_600_000)) });

/** Only mails of stores are read: those Unorder knows, and shops with which an order is on record. */
export async function mailRulesFor({ database }: Services, untrusted: Sender): Promise<MailRules | null> {
  const from = v.safeParse(senderSchema, untrusted);
  if (!from.success) return null;
  const { store } = senderStore(from.output, allStores());
  if (store === null && (await ordersForSender(database, from.output)).length === 0) return null;
  return {
    words: allMailWords(),
    languages: catalogue.languagesFor(''),
    stores: store === null ? [] : [store],
  };
}

/** What is sure goes on record with the mail; what isn't waits for the shopper to decide. */
export async function takeMail(services: Services, report: Report & { type: 'mail-read' }): Promise<void> {
  const reading = checkReading(report.reading);
  const file = v.safeParse(fileSchema, report);
  // The sender is the page's word: which store it is, is worked out afresh.
  if (!reading || !file.success || storeOf(reading) !== reading.store) return;
  const { database } = services;
  const match = matchMail(reading, await ordersForMail(database, reading));
  if (match.match === 'none') return;
  const mail = new File([file.output.text], file.output.name, { type: 'message/rfc822' });
  const isSure = match.match === 'sure' || (match.match === 'new' && reading.store !== null);
  if (!isSure) return keepUndecided(database, mail);
  const order = match.match === 'sure' ? match.order : null;
  const messageId = /^Message-ID: <([^>\r\n]{1,500})>/mu.exec(file.output.text)?.[1] ?? null;
  if (order !== null && (await hasMail(database, order, reading, messageId))) return;
  const uploaded = await uploadFile(database, mail, crypto.randomUUID());
  if (!uploaded.ok) return;
  await recordMail(services, { type: 'record-mail', order, reading, messageId, upload: uploaded.id });
}

/** A message is opened again and again; its file says each time when it was read, so that no two files are alike. */
async function hasMail(
  database: UnorderDatabase,
  order: OrderId,
  { from, subject }: MailReading,
  messageId: string | null,
): Promise<boolean> {
  return (await eventsOf(database, order)).some(
    ({ body }) =>
      'evidence' in body &&
      body.evidence.source === 'mail' &&
      (messageId === null
        ? body.evidence.subject === subject && body.evidence.from.includes(from.address)
        : body.evidence.messageId === messageId),
  );
}

function storeOf({ from }: MailReading): string | null {
  return senderStore(from, allStores()).store?.id ?? null;
}

/** The project's own sample mails, and all that reading them takes. */
import { readFileSync } from 'node:fs';
import { allMailWords } from '@/store-profiles/mail-registry';
import type { MailKind } from '@/store-profiles/mail-schema';
import { allStores, catalogue } from '@/store-profiles/registry';
import type { Mail, MailReading } from '@/utils/mail/mail';
import { readMail, type MailContext } from '@/utils/mail/read-mail';

export interface SampleMail {
  name: string;
  /** `Name <address>`; a shop nobody has described where it says nothing. */
  from?: string;
  subject: string;
  text: string;
  /** Absent: `other`. */
  kind?: MailKind;
  orderNumber?: string;
  total?: string;
}

export function samples(file: 'stores' | 'others' | 'not-cancelled'): SampleMail[] {
  return readFileSync(`tests/mails/${file}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as SampleMail);
}

export function mail(change: Partial<Mail> = {}): Mail {
  return {
    from: { name: 'Shop', address: 'orders@shop.example' },
    subject: '',
    date: '2026-11-20T10:00:00.000Z',
    messageId: null,
    html: null,
    text: null,
    signedBy: [],
    attachments: [],
    ...change,
  };
}

export function mailOf({ from = 'Shop <orders@shop.example>', subject, text }: SampleMail): Mail {
  const [, name = '', address = ''] = /^(.*?) ?<(.*)>$/u.exec(from) ?? [];
  return mail({ from: { name, address }, subject, text });
}

export const context: MailContext = {
  parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
  words: allMailWords(),
  languages: catalogue.languagesFor(''),
  stores: allStores(),
  now: new Date('2026-11-23T09:00:00Z'),
  timeZone: 'Europe/Berlin',
};

export function read(change: Partial<Mail>): MailReading {
  return readMail(mail(change), context);
}

import type { WebmailProfile } from './profile';

export default {
  id: 'gmail',
  name: 'Gmail',
  hosts: ['mail.google.com'],
  views: [
    {
      message: 'div[data-message-id]',
      body: '.ii.gt .a3s, .a3s',
      subject: 'h2.hP, .ha h2',
      from: '.gD[email], td.gF span[email], span[email]',
      date: { css: '.gK .g3', attribute: 'title' },
      idAttribute: 'data-message-id',
      clipped: '.iX a[href*="view=lg"]',
    },
    // The page for printing (view=pt) has a mark-up of its own.
    {
      message: '.bodycontainer table.message',
      body: 'table.message > tbody > tr + tr + tr',
      subject: '.maincontent > table:first-of-type b',
      from: 'tr:first-child > td:first-child',
      date: { css: 'tr:first-child > td:last-child', attribute: null },
    },
  ],
  confidence: 'high',
  source:
    'InboxSDK at a8a6fe2 (gmail-message-view.ts, gmail-thread-view.ts), Mailvelope at a1c1fa9, FlowCrypt at 78f34e3: they agree; the page for printing: Fogest/Email-Print-Page-Cleaner',
  checked: '2026-11-23',
} satisfies WebmailProfile;

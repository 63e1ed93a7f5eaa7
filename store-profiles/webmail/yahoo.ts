import type { WebmailProfile } from './profile';

export default {
  id: 'yahoo',
  name: 'Yahoo Mail',
  hosts: ['mail.yahoo.com', 'mail.yahoo.net'],
  views: [
    {
      message: '[data-test-id="message-view"], .message-view',
      body: '[data-test-id="message-view-body-content"], [data-test-id="message-view-body"], .msg-body',
      subject: '[data-test-id="message-group-subject-text"], [data-test-id="message-subject"]',
      from: '[data-test-id="message-from"] [data-test-id="email-pill"], [data-test-id="message-from"]',
      date: { css: '[data-test-id="message-date"]', attribute: null },
    },
  ],
  confidence: 'medium',
  source: 'Mailvelope and several public projects agree; the date is from one of them',
  checked: '2026-11-23',
} satisfies WebmailProfile;

import type { WebmailProfile } from './profile';

export default {
  id: 'icloud',
  name: 'iCloud Mail',
  hosts: ['www.icloud.com', 'icloud.com'],
  views: [
    {
      message: '.message-view, [role="main"]',
      body: '.msg-body, .message-body, .letter-body',
      subject: null,
      from: '[title*="@"]',
      date: null,
    },
  ],
  confidence: 'low',
  source: 'one unverified public project; else the marked text is read',
  checked: '2026-11-23',
} satisfies WebmailProfile;

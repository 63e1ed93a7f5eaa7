import type { WebmailProfile } from './profile';

export default {
  id: 'outlook',
  name: 'Outlook',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  views: [
    {
      message: '[role="main"]',
      body: 'div[id^="UniqueMessageBody"], [role="document"], .allowTextSelection',
      subject: '[role="main"] [role="heading"][aria-level]',
      from: 'span[title*="@"], .lpc-hoverTarget',
      date: null,
    },
  ],
  confidence: 'medium',
  source:
    'Mailvelope (providerSpecific.js) and public code; class names there are generated anew with each build',
  checked: '2026-11-23',
} satisfies WebmailProfile;

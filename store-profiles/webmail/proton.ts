import type { WebmailProfile } from './profile';

export default {
  id: 'proton',
  name: 'Proton Mail',
  hosts: ['mail.proton.me'],
  views: [
    {
      message:
        '.message-container, [data-shortcut-target="message-container"], [data-testid^="message-view"]',
      body: 'iframe[data-testid="content-iframe"]',
      isFramed: true,
      subject: 'iframe[data-subject]',
      from: '[data-testid="recipients:sender"], [title*="@"]',
      date: { css: 'time', attribute: 'datetime' },
    },
  ],
  confidence: 'medium',
  source:
    'ProtonMail/WebClients at 01e6fcf (MessageBodyIframe.tsx): the frame and its data-subject; the head around it is from public code',
  checked: '2026-11-23',
} satisfies WebmailProfile;

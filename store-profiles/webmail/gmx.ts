import type { WebmailProfile } from './profile';

export default {
  id: 'gmx',
  name: 'GMX and WEB.DE',
  hosts: ['gmx.net', 'gmx.de', 'gmx.com', 'gmx.co.uk', 'gmx.fr', 'gmx.es', 'web.de'],
  views: [
    {
      message: '#mail-detail, .mail-detail, body',
      body: 'iframe[name="mail-display-content"], iframe#mailbody, #bodyIFrame',
      isFramed: true,
      subject: '.mail-header-subject, [data-webdriver="subject"], h1',
      from: '.mail-header-sender, [title*="@"]',
      date: { css: 'time', attribute: 'datetime' },
    },
  ],
  confidence: 'low',
  source:
    'Mailvelope (defaults.json): the mail stands in frames of these hosts; the selectors are unverified, else the marked text is read',
  checked: '2026-11-23',
} satisfies WebmailProfile;

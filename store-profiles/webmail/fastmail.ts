import type { WebmailProfile } from './profile';

export default {
  id: 'fastmail',
  name: 'Fastmail',
  hosts: ['app.fastmail.com'],
  views: [
    {
      message: '.v-Message',
      body: '.v-Message-body',
      subject: '.v-Thread-title, h1',
      from: '.v-MessageCard-from, [title*="@"]',
      date: { css: 'time', attribute: 'datetime' },
    },
  ],
  confidence: 'low',
  source: 'a public translation extension’s test (.v-Message-body in .v-Thread); the head is a guess',
  checked: '2026-11-23',
} satisfies WebmailProfile;

import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { caseStory } from '@/utils/evidence/case-file/story/case-story';
import { missingIn } from '@/utils/evidence/case-file/story/missing';
import { storyPage } from '@/utils/evidence/case-file/story/story-page';
import type { Story } from '@/utils/evidence/case-file/story/story';
import { chained } from '../sample-case';
import { HOSTILE, sampleCaseRecord } from './sample-record';

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
});

const text = (story: Story, heading: string): string =>
  JSON.stringify(story.sections.find((section) => section.heading === heading)?.blocks);

describe('the story of a case', () => {
  test('tells the amounts, and what has not been paid back', async () => {
    const amounts = text(caseStory(await sampleCaseRecord()), 'Amounts');
    expect(amounts).toContain('"Not paid back","","€129.90"');
  });

  test('names the routes of the means of payment with their clock, and no others', async () => {
    const record = await sampleCaseRecord();
    const routes = text(caseStory(record), 'Ways to dispute the payment');
    expect(routes).toContain('13.7');
    expect(routes).toContain('2027');
    expect(routes).not.toContain('PayPal');
    const untold = { ...record, events: record.events.filter(({ body }) => body.type !== 'answered') };
    expect(text(caseStory(untold), 'Ways to dispute the payment')).toContain('not on record');
  });

  test('says what is missing', async () => {
    const record = await sampleCaseRecord();
    expect(missingIn(record)).toEqual([
      'The store’s confirmation of the order.',
      'Proof of the money paid back.',
      'The store’s terms as they read on the day of the order.',
    ]);
    const bare = { ...record, receipts: [], events: record.events.slice(3, 4) };
    expect(missingIn(bare)).toContain('By what means the order was paid.');
    expect(missingIn(bare)).toContain('Any saved page, mail or file.');
  });

  test('holds the terms as they were when it was bought', async () => {
    const record = await sampleCaseRecord();
    const bought = {
      marks: ['Final sale'],
      policy: null,
      readAt: '2026-11-20T08:00:00.000Z',
      terms: [
        {
          about: 'cancel' as const,
          text: { key: 'terms.cancelShipped', values: {} },
          quote: null,
          source: null,
        },
      ],
    };
    const events = [...record.events, ...(await chained([{ type: 'terms', terms: bought }]))];
    const terms = text(caseStory({ ...record, events }), 'Terms of the store');
    expect(terms).toContain('This page says: “Final sale”');
    expect(terms).toContain('You can cancel until the order ships');
    expect(missingIn({ ...record, events })).not.toContain(
      'The store’s terms as they read on the day of the order.',
    );
  });

  test('holds no word that was blacked out', async () => {
    const redaction = { payment: true, words: ['5 Long Lane'], leaveOutPages: true };
    const page = storyPage(caseStory(await sampleCaseRecord(), redaction));
    expect(page).not.toMatch(/Long\s+Lane/iu);
    expect(page).not.toContain('4111');
    expect(page).toContain('█████');
    // What the case is known by stays legible.
    expect(page).toContain('302-1234567-1234567');
  });
});

describe('the page of a case', () => {
  test('shows hostile words as words, runs nothing and fetches nothing', async () => {
    const page = storyPage(caseStory(await sampleCaseRecord()));
    const read = new JSDOM(page).window.document;
    expect(
      read.querySelectorAll('script, img, iframe, object, embed, link, form, [onerror], [src]'),
    ).toHaveLength(0);
    expect(read.body.textContent).toContain(HOSTILE);
    expect(
      read.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toContain("default-src 'none'");
    expect(read.documentElement.lang).toMatch(/^en/u);
    expect(read.title).toContain('302-1234567-1234567');
  });
});

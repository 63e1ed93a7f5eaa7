/** The PDF as another library reads it. UNORDER_PICTURES keeps it, for the eye. */
import { writeFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { caseStory } from '@/utils/evidence/case-file/story/case-story';
import { storyPdf } from '@/utils/evidence/case-file/story/pdf/story-pdf';
import type { Story } from '@/utils/evidence/case-file/story/story';
import { HOSTILE, sampleCaseRecord } from './sample-record';

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en-GB'] });
});

const AT = '2026-11-23T10:00:00.000Z';

async function opened(blob: Blob) {
  const document = await getDocument({ data: new Uint8Array(await blob.arrayBuffer()) }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const { info } = await document.getMetadata();
  return { pages, text: squeezed(pages.join(' ')), info: info as Record<string, unknown> };
}

/** How lines break and letters are parted is the layout's affair. */
const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');

function storyOf(...texts: string[]): Story {
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  return { title: 'Title', language: 'en', sections: [{ heading: 'Heading', blocks }] };
}

describe('the PDF of a case', () => {
  test('holds every word of the story as text, with title, language and numbered pages', async () => {
    const story = caseStory(await sampleCaseRecord());
    const blob = await storyPdf(story, AT, null);
    const folder = process.env['UNORDER_PICTURES'];
    if (folder) writeFileSync(`${folder}/case.pdf`, new Uint8Array(await blob.arrayBuffer()));
    const { text, info, pages } = await opened(blob);
    for (const { heading } of story.sections) expect(text).toContain(squeezed(heading));
    expect(text).toContain(squeezed(HOSTILE));
    expect(text).toContain(squeezed('Zoë Ωμέγα, Łódź, Жанна, Việt'));
    expect(info).toMatchObject({ Title: story.title, Language: story.language });
    expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
  });

  test('breaks what is longer than a line or a page, and loses nothing of it', async () => {
    const word = 'abcdefghij'.repeat(2000);
    const { text, pages } = await opened(await storyPdf(storyOf(word), AT, null));
    expect(text.replaceAll(/Page\d+of\d+/gu, '')).toContain(word);
    expect(pages.length).toBeGreaterThan(2);
  });

  test('says so where letters could not be shown', async () => {
    const { text } = await opened(await storyPdf(storyOf('注文をキャンセル'), AT, null));
    expect(text).toContain(squeezed('Some letters could not be shown here'));
  });

  test('draws other scripts where something can draw', async () => {
    const asked: string[] = [];
    const png = Uint8Array.from(
      atob(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      ),
      (sign) => sign.codePointAt(0) ?? 0,
    );
    const draw = async (text: string) => {
      asked.push(text);
      return [{ png, width: 10, height: 10 }];
    };
    const { text } = await opened(await storyPdf(storyOf('plain', 'طلب ملغى'), AT, draw));
    expect(asked).toEqual(['طلب ملغى']);
    expect(text).toContain(squeezed('Some writing in this document is shown as a picture'));
  });

  test('can be stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(storyPdf(storyOf('text'), AT, null, { signal: stop.signal })).rejects.toThrow(/abort/iu);
  });
});

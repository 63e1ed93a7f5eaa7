// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { catalogue } from '@/store-profiles/registry';
import { standOnPage, type OnPage } from '@/utils/guiding/stand-on-page';
import { anyPageRules } from '@/utils/reading/page-rules';
import { FACTS, ORDER } from './stand';

const CONTROL = '<button>Cancel order</button>';
const ASKS = '<h1>Cancel order</h1><p>Are you sure?</p><button>Yes, cancel order</button>';

beforeEach(() => {
  document.documentElement.lang = 'en';
});

/** A page, and what its frames show, by the id of the frame. */
function stand(markup: string, frames: Record<string, string>, isUnderWay = false): OnPage {
  document.body.innerHTML = markup;
  for (const [id, inside] of Object.entries(frames)) {
    const shown = frameOf(id, document)?.contentDocument;
    if (shown) shown.body.innerHTML = inside;
  }
  const url = new URL(`https://lamp.example/orders/${ORDER}`);
  const rules = anyPageRules(url, 'en', catalogue);
  const words = catalogue.languagesFor('en').flatMap((one) => one.guide ?? []);
  const sought = { rules, words, orderNumber: ORDER, ownPage: null, isUnderWay };
  return standOnPage(document, url, sought, () => null);
}

function frameOf(id: string, within: Document): HTMLIFrameElement | null {
  const frames = [...within.querySelectorAll('iframe')];
  return frames.reduce<HTMLIFrameElement | null>(
    (found, frame) =>
      found ?? (frame.id === id ? frame : frame.contentDocument && frameOf(id, frame.contentDocument)),
    null,
  );
}

/** The id of the frame that the element pointed at stands in, and its name. */
function pointedAt({ finding }: OnPage): [string, string] | null {
  const choice = finding.answer === 'found' ? finding.choices[0] : undefined;
  return choice
    ? [choice.element.ownerDocument.defaultView?.frameElement?.id ?? 'page', choice.control.text]
    : null;
}

describe('finds', () => {
  it.each([
    ['an order wholly in a frame', '<iframe id="f"></iframe>', { f: FACTS + CONTROL }, 'f'],
    ['its control in a frame', `${FACTS}<iframe id="f"></iframe>`, { f: CONTROL }, 'f'],
    [
      'its control in a frame within a frame',
      `${FACTS}<iframe id="f"></iframe>`,
      { f: '<iframe id="g"></iframe>', g: CONTROL },
      'g',
    ],
    ['its control on the page first', `${FACTS}${CONTROL}<iframe id="f"></iframe>`, { f: CONTROL }, 'page'],
  ])('%s', (_, markup, frames, id) => {
    expect(pointedAt(stand(markup, frames as Record<string, string>))).toEqual([id, 'Cancel order']);
  });

  it('the last step in a frame that came up after the press', () => {
    const there = stand(`${FACTS}${CONTROL}<iframe id="f"></iframe>`, { f: ASKS }, true);
    expect(pointedAt(there)).toEqual(['f', 'Yes, cancel order']);
    expect(there.standing.reading.step).toBe('confirm');
    expect(there.documents).toEqual([document, frameOf('f', document)?.contentDocument]);
  });

  it('how it ended, in a frame', () => {
    const there = stand(
      `${FACTS}<iframe id="f"></iframe>`,
      { f: '<p>Your order has been cancelled.</p>' },
      true,
    );
    expect(there.standing.reading).toMatchObject({ step: 'done', outcome: { verdict: 'cancelled' } });
  });
});

describe('doesn’t point at', () => {
  it.each([
    ['a hidden frame’s', `${FACTS}<iframe id="f" hidden></iframe>`, { f: CONTROL }],
    [
      'another order’s',
      `${FACTS}<iframe id="f"></iframe>`,
      { f: FACTS.replaceAll(ORDER, 'Z-99999') + CONTROL },
    ],
    ['what keeps the order', `${FACTS}<iframe id="f"></iframe>`, { f: '<button>Keep order</button>' }],
    [
      'one where the store says there is none',
      `${FACTS}<p>This order can no longer be cancelled.</p><iframe id="f"></iframe>`,
      { f: CONTROL },
    ],
    ['any where no order is named', '<h1>Your account</h1><iframe id="f"></iframe>', { f: CONTROL }],
  ])('%s', (_, markup, frames) => {
    expect(pointedAt(stand(markup, frames))).toBeNull();
  });

  it('and passes over another origin’s', () => {
    const there = stand(`${FACTS}<iframe src="https://elsewhere.example/"></iframe>`, {});
    expect(there.finding.answer).toBe('not-offered');
  });
});

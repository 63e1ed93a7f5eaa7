/** What the guide shows on a page: its inside is closed to the page and its scripts, so it is read through the debugger. */
import type { Page } from 'playwright-core';
import { until } from './until';

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  shadowRootType?: string;
}

export interface GuideSight {
  text: string;
  /** Middle of the ring in the viewport; null: nothing is ringed. */
  ring: { x: number; y: number } | null;
}

/** Waits until the guide says something that matches; tells in vain what it says instead. */
export async function guideSays(page: Page, pattern: RegExp): Promise<GuideSight> {
  let last: GuideSight | null = null;
  try {
    return await until(`the guide saying ${pattern.source}`, async () => {
      last = await readGuide(page);
      return last && pattern.test(last.text) ? last : null;
    });
  } catch (error) {
    throw new Error(`${String(error)}; it says: ${JSON.stringify(last)}`, { cause: error });
  }
}

export async function readGuide(page: Page): Promise<GuideSight | null> {
  const client = await page.context().newCDPSession(page);
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as Node, isHost);
    if (!host) return null;
    const ring = find(host, ({ attributes = [] }) =>
      attributes.some((value) => /(?:^| )ring(?: |$)/u.test(value)),
    );
    return { text: textOf(host), ring: ring ? await middleOf(ring) : null };
  } catch (error) {
    // Drawn anew between the two questions: there is no sight of it at this moment.
    if (String(error).includes('Could not find node')) return null;
    throw error;
  } finally {
    await client.detach();
  }

  async function middleOf({ nodeId }: Node): Promise<GuideSight['ring']> {
    const { model } = await client.send('DOM.getBoxModel', { nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }
}

/** Lets the page's own scripts into the card's inside, as nothing but the debugger can: for axe, and to measure. */
export async function openInside(page: Page): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = find(root as Node, isHost);
  const inside = host?.shadowRoots?.[0];
  if (!host || !inside) throw new Error('no guide on this page');
  const [element, shadow] = await Promise.all(
    [host, inside].map(async ({ nodeId }) => {
      const { objectId } = (await client.send('DOM.resolveNode', { nodeId })).object;
      if (!objectId) throw new Error('the guide went away meanwhile');
      return { objectId };
    }),
  );
  await client.send('Runtime.callFunctionOn', {
    ...element,
    functionDeclaration: 'function (root) { Object.defineProperty(this, "shadowRoot", { value: root }); }',
    arguments: [{ ...shadow }],
  });
  await client.detach();
}

/** Presses the first element of this class on the card, as the shopper does. */
export async function pressOnCard(page: Page, className: string): Promise<void> {
  const { x, y } = await spotOnCard(page, className);
  await page.mouse.click(x, y);
}

/** Where on the screen the first element of this class on the card has its middle. */
export async function spotOnCard(page: Page, className: string): Promise<{ x: number; y: number }> {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = find(root as Node, isHost);
  const spot = host && find(host, ({ attributes = [] }) => attributes.includes(className));
  if (!spot) throw new Error(`nothing on the card is a ${className}`);
  await client.send('DOM.scrollIntoViewIfNeeded', { nodeId: spot.nodeId });
  const { model } = await client.send('DOM.getBoxModel', { nodeId: spot.nodeId });
  await client.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Ours, whatever a page names its own elements: an inside that is closed to the page. */
function isHost({ attributes = [], shadowRoots = [] }: Node): boolean {
  return attributes.includes('manual') && shadowRoots.some((inside) => inside.shadowRootType === 'closed');
}

function find(node: Node, wanted: (node: Node) => boolean): Node | null {
  if (wanted(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, wanted);
    if (found) return found;
  }
  return null;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  return [...(node.shadowRoots ?? []), ...(node.children ?? [])]
    .map(textOf)
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}

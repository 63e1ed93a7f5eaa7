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
}

export interface GuideSight {
  text: string;
  /** Middle of the ring in the viewport; null: nothing is ringed. */
  ring: { x: number; y: number } | null;
}

/** Waits until the guide says something that matches. */
export function guideSays(page: Page, pattern: RegExp): Promise<GuideSight> {
  return until(`the guide saying ${pattern.source}`, async () => {
    const sight = await readGuide(page);
    return sight && pattern.test(sight.text) ? sight : null;
  });
}

export async function readGuide(page: Page): Promise<GuideSight | null> {
  const client = await page.context().newCDPSession(page);
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root as Node, ({ nodeName }) => nodeName === 'UNORDER-GUIDE');
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

/** Presses the first element of this class on the card, as the shopper does. */
export async function pressOnCard(page: Page, className: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const pressed = find(root as Node, ({ attributes = [] }) => attributes.includes(className));
  if (!pressed) throw new Error(`nothing on the card is a ${className}`);
  await client.send('DOM.scrollIntoViewIfNeeded', { nodeId: pressed.nodeId });
  const { model } = await client.send('DOM.getBoxModel', { nodeId: pressed.nodeId });
  await client.detach();
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
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

/** The card on a store's page. Its shadow root is closed to the page: tests look through the browser's own eyes. */
import type { CDPSession, Page } from 'playwright-core';
import { until } from './until';

export interface GuideCard {
  /** What stands on the card, in order. */
  text: string;
  /** Where the ring is, in the viewport; null while it points at nothing. */
  ring: { x: number; y: number; width: number; height: number } | null;
  /** Names of the card's buttons. */
  buttons: string[];
}

interface Node {
  nodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: (Node & { shadowRootType?: string })[];
}

/** What the card says now; null while there is none. */
export async function guideCard(page: Page): Promise<GuideCard | null> {
  return looking(page, async (client, root) => {
    const ring = find(root, (node) => classes(node).includes('ring'));
    return {
      text: textOf(root),
      ring: ring ? await boxOf(client, ring) : null,
      buttons: all(root, ({ nodeName }) => nodeName === 'BUTTON').map(
        (button) => attribute(button, 'aria-label') ?? textOf(button),
      ),
    };
  });
}

/** Waits until the card says something. */
export async function guideSays(page: Page, text: RegExp): Promise<GuideCard> {
  return until(`the card to say ${text}`, async () => {
    const card = await guideCard(page);
    return card && text.test(card.text) ? card : null;
  });
}

/** Presses one of the card's buttons as the shopper does, with the mouse. */
export async function pressOnCard(page: Page, name: string): Promise<void> {
  const box = await looking(page, async (client, root) => {
    const button = find(
      root,
      (node) => node.nodeName === 'BUTTON' && (attribute(node, 'aria-label') ?? textOf(node)) === name,
    );
    return button ? boxOf(client, button) : null;
  });
  if (!box) throw new Error(`The card has no button "${name}".`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Whether a page's own script can reach into the card. */
export function isOpenToThePage(page: Page): Promise<boolean> {
  return page.evaluate(() => Boolean(document.querySelector('unorder-guide')?.shadowRoot));
}

async function looking<T>(
  page: Page,
  look: (client: CDPSession, root: Node) => Promise<T | null>,
): Promise<T | null> {
  const client = await page.context().newCDPSession(page);
  try {
    const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const shadow = find(root, ({ nodeName }) => nodeName === 'UNORDER-GUIDE')?.shadowRoots?.[0];
    return shadow ? await look(client, shadow) : null;
  } catch {
    // The page was left while it was looked at.
    return null;
  } finally {
    await client.detach().catch(() => undefined);
  }
}

async function boxOf(client: CDPSession, { nodeId }: Node): Promise<GuideCard['ring']> {
  const { model } = await client.send('DOM.getBoxModel', { nodeId });
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

function* walk(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

function all(root: Node, fits: (node: Node) => boolean): Node[] {
  return [...walk(root)].filter(fits);
}

function find(root: Node, fits: (node: Node) => boolean): Node | undefined {
  return all(root, fits)[0];
}

function attribute({ attributes = [] }: Node, name: string): string | null {
  const at = attributes.indexOf(name);
  return at % 2 === 0 ? (attributes[at + 1] ?? null) : null;
}

function classes(node: Node): string[] {
  return (attribute(node, 'class') ?? '').split(' ');
}

function textOf(root: Node): string {
  return all(root, ({ nodeName }) => nodeName === '#text')
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The press on the toolbar button: opens the real popup over a page, and grants that page (`activeTab`). */
import type { CDPSession, Page } from 'playwright-core';
import type { Session } from './chromium';
import { until } from './until';

export interface ToolbarPopup {
  /** What stands in the popup. */
  text(): Promise<string>;
  /** In pixels. */
  width(): Promise<number>;
  /** Presses the button or link of this name. */
  press(name: string): Promise<void>;
  close(): Promise<void>;
}

interface Reply {
  result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
}

/** The driver doesn't list the popup among its pages, so it is spoken to through the browser's own channel. */
export async function pressToolbar({ context, origin }: Session, page: Page): Promise<ToolbarPopup> {
  const client = await context.browser()?.newBrowserCDPSession();
  if (!client) throw new Error('The browser has no channel of its own.');
  await page.bringToFront();
  const { targetInfos } = await client.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  const isPopup = ({ type, url }: { type: string; url: string }): boolean =>
    type === 'page' && url.startsWith(`${origin}popup.html`);
  const before = (await client.send('Target.getTargets')).targetInfos.filter(isPopup);
  await client.send(
    'Extensions.triggerAction' as 'Target.getTargets',
    {
      id: new URL(origin).host,
      targetId: tab.targetId,
    } as object,
  );
  const popup = await until('the popup', async () => {
    const { targetInfos: targets } = await client.send('Target.getTargets');
    return targets.find(
      (target) => isPopup(target) && !before.some(({ targetId }) => targetId === target.targetId),
    );
  });
  const { sessionId } = await client.send('Target.attachToTarget', {
    targetId: popup.targetId,
    flatten: false,
  });
  const evaluate = channel(client, sessionId);
  return {
    text: async () => String(await evaluate("document.body?.innerText ?? ''")),
    width: async () => Number(await evaluate('innerWidth')),
    async press(name) {
      await until(`"${name}" in the popup`, () =>
        evaluate(`(${findButton})(${JSON.stringify(name)}) !== null`),
      );
      await evaluate(`(${findButton})(${JSON.stringify(name)}).click()`);
    },
    async close() {
      await client.send('Target.closeTarget', { targetId: popup.targetId });
      await client.detach();
    },
  };
}

/** Runs in the popup. */
const findButton = `(name) => [...document.querySelectorAll('button, a')].find((one) => one.textContent.trim() === name) ?? null`;

/** Evaluates in an attached target, with a shopper's gesture so that permissions may be asked for. */
function channel(client: CDPSession, sessionId: string): (expression: string) => Promise<unknown> {
  let last = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  client.on('Target.receivedMessageFromTarget', ({ message }) => {
    const reply = JSON.parse(message) as Reply & { id?: number };
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  return async (expression) => {
    last += 1;
    const id = last;
    const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    await client.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method: 'Runtime.evaluate', params }),
    });
    const { result } = await replied;
    if (result?.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result?.result?.value;
  };
}

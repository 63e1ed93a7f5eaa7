/** Turning a store on, from the shopper's press to the browser's answer. */
import { browser } from '../browser';
import { sendCommand } from '../send-command';

/**
 * Call this within a press, before anything is awaited: the browser asks only then.
 * The wish is sent first and not waited for, because the dialog may close the popup; it takes effect with the grant.
 * @param origins match patterns of exactly the store's hosts
 * @returns whether the browser grants them; a refusal takes the wish back
 */
export async function askForAccess(store: string, origins: string[]): Promise<boolean> {
  const wished = sendCommand({ type: 'turn-on', stores: [store] });
  const isGranted = await browser.permissions.request({ origins }).catch(() => false);
  await wished;
  if (!isGranted) await sendCommand({ type: 'turn-off', store });
  return isGranted;
}

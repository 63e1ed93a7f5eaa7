/**
 * `npm start`: the extension at work in a small shop of its own.
 * With a display, a browser opens for the whole journey by hand. Without one the journey runs by itself: each step
 * in plain words here, its picture and the exported receipt in demo-output/.
 */
import { startChromium } from '../browser/harness/chromium';
import { startStoreServer } from '../browser/harness/server';
import { createShop } from './shop';
import { journey } from './journey';

const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';
const server = await startStoreServer(createShop(() => Date.now()));
const shop = `http://127.0.0.1:${server.http}`;
const session = await startChromium(server, { headless: !hasDisplay });

if (hasDisplay) {
  const popup = await session.openPopup();
  await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'turn-on', stores: ['demo-shop'] }));
  const page = await session.context.newPage();
  await page.goto(shop);
  console.log(`The demonstration shop is open at ${shop}, and Unorder watches it.
Buy the lamp, then press Unorder's button in the toolbar. Close the browser to end.`);
  await new Promise((resolve) => session.context.on('close', resolve));
} else {
  await journey(session, shop, (text) => console.log(text));
  await session.close();
}
server.close();

import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser to drive: `CHROMIUM` names it, else the first of the usual places that exists. */
export function findChromium(): string {
  const path = process.env.CHROMIUM ?? PLACES.find(existsSync);
  if (path === undefined) throw new Error('No Chromium found. Name one in the environment variable CHROMIUM.');
  return path;
}

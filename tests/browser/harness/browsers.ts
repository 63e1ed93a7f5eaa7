/** Finds the browsers that the tests and the demonstration drive, or says plainly how to get one. */
import { existsSync } from 'node:fs';

// Debian's /usr/bin/chromium is a wrapper that adds --load-extension of its own: the binary behind it comes first.
const CHROMIUM = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Chromium/Application/chrome.exe',
];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:/Program Files/Mozilla Firefox/firefox.exe',
];

/** Path of Chromium. Google Chrome no longer loads unpacked extensions from the command line, so it isn't looked for. */
export function findChromium(): string {
  return find('Chromium', process.env.CHROMIUM, CHROMIUM, 'chromium');
}

export function findFirefox(): string {
  return find('Firefox', process.env.FIREFOX, FIREFOX, 'firefox-esr');
}

function find(name: string, named: string | undefined, places: readonly string[], debian: string): string {
  const found = [named, ...places].find((path) => path !== undefined && existsSync(path));
  if (found) return found;
  throw new Error(
    `No ${name} found. Install it (on Debian or Ubuntu: apt-get install ${debian}), or name its path: ${name.toUpperCase()}=/path/to/it npm test`,
  );
}

/** What every screen is held to: no finding of axe, no sideways scrolling; and a picture for the eye, where one is asked for. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');
const PICTURES = process.env['UNORDER_PICTURES'];

interface Axe {
  run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

export async function violations(page: Page): Promise<unknown[]> {
  await page.evaluate(`${AXE};0`);
  return page.evaluate(async () => {
    // Halfway between two colours no contrast is what a reader gets: first whatever fades or moves comes to rest.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { axe } = globalThis as never as { axe: Axe };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
}

/** By how much the page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Saves the whole page as `name.png` in the directory that UNORDER_PICTURES names. */
export async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

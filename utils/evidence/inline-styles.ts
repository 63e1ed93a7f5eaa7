/** Style sheets as text that asks nobody for anything. */

/** `url(…)` in any spelling that a parsed style sheet can have. */
const ADDRESS = /url\((?:\s*"(?:[^"\\]|\\.)*"\s*|\s*'(?:[^'\\]|\\.)*'\s*|[^)"']*)\)/giu;
/** A text, which some functions take for an address. */
const TEXT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu;
/** Functions that take an address without saying `url`. */
const OTHER_LOADERS = /(?:-webkit-)?(?:image-set|cross-fade|image|src)\(/giu;
const SMALL_PICTURE = 20_000;

/** The rules of all sheets that may be read (a sheet of another host may not), up to `limit` characters. */
export function inlineStyles(sheets: readonly CSSStyleSheet[], limit: number): { css: string; cut: boolean } {
  const parts: string[] = [];
  let length = 0;
  for (const sheet of sheets) {
    if (sheet.disabled) continue;
    const css = rulesOf(sheet).map(plainRule).join('\n');
    length += css.length;
    if (length > limit) return { css: parts.join('\n'), cut: true };
    const { mediaText } = sheet.media;
    parts.push(mediaText === '' ? css : `@media ${mediaText} {\n${css}\n}`);
  }
  return { css: parts.join('\n').replaceAll('</', '<\\/'), cut: false };
}

/** Declarations of a `style` attribute, with no address in them; '' where they try to hide one. */
export function plainStyle(style: string): string {
  return hidesAddress(style) ? '' : withoutAddresses(style);
}

function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    // The browser keeps sheets of other hosts from scripts: the page is kept without their look.
    return [];
  }
}

function plainRule({ cssText }: CSSRule): string {
  if (/^@(?:import|namespace|charset|font-face)/iu.test(cssText) || hidesAddress(cssText)) return '';
  return withoutAddresses(cssText);
}

function withoutAddresses(css: string): string {
  return css
    .replace(ADDRESS, (address) => (isHarmless(address) ? address : 'none'))
    .replace(OTHER_LOADERS, 'none(')
    .replace(TEXT, (text) => (text.includes('//') && !text.startsWith('data:', 1) ? '""' : text));
}

/** A reference within the page, or a small picture that the sheet itself holds. */
function isHarmless(address: string): boolean {
  const target = address.slice(4, -1).trim().replace(/^["']/u, '');
  return target.startsWith('#') || (target.startsWith('data:image/') && target.length < SMALL_PICTURE);
}

/** Custom properties keep escapes as written: `\75rl(` is `url(` to the browser, and no honest sheet writes it so. */
function hidesAddress(css: string): boolean {
  if (!css.includes('\\')) return false;
  const decoded = css.replace(/\\([0-9a-f]{1,6})\s?/giu, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' ';
  });
  const plain = decoded.replace(/\\(.)/gu, '$1');
  return countLoaders(plain) > countLoaders(css);
}

function countLoaders(css: string): number {
  return (css.match(/url\(/giu) ?? []).length + (css.match(OTHER_LOADERS) ?? []).length;
}

/** Damages a page as hostile or broken shops might: the same seed gives the same damage, so that a find can be repeated. */

export type Random = () => number;

/** Numbers in [0, 1) from a seed. Source: mulberry32, public domain. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Names that code may take for its own. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
];
/** Texts on which a careless pattern runs away, or that look like what is sought. */
const LONG = [
  'a',
  '1',
  ' ',
  '.',
  '-',
  'ab ',
  '1 234,',
  '€',
  'order ',
  'cancel ',
  'İ',
  '注',
  '\u202E',
  '\u0301',
  '<div>',
];
const ODD = [
  '\0',
  '\uFFFD',
  '\uD800',
  '\u2028',
  '&#0;',
  '&nbsp;',
  '<!--',
  ']]>',
  '<![CDATA[',
  '</body>',
  '<table>',
  '<select>',
];
const NESTING = [
  'div',
  'span',
  'table',
  'tr',
  'td',
  'li',
  'b',
  'form',
  'button',
  'dialog open',
  'details',
  'svg',
];
/** Longest page made, characters. */
const LIMIT = 600_000;

type Damage = (html: string, random: Random) => string;

const damages: readonly Damage[] = [
  function cut(html, random) {
    return html.slice(0, place(html, random));
  },
  function dropPart(html, random) {
    const [from, to] = part(html, random);
    return html.slice(0, from) + html.slice(to);
  },
  function swapParts(html, random) {
    const [from, to] = part(html, random);
    const at = place(html, random);
    const moved = html.slice(from, to);
    return at < from
      ? html.slice(0, at) + moved + html.slice(at, from) + html.slice(to)
      : html.slice(0, from) + html.slice(to, Math.max(to, at)) + moved + html.slice(Math.max(to, at));
  },
  function repeatPart(html, random) {
    const [from, to] = part(html, random);
    const wished = 2 + Math.floor(random() ** 3 * 2000);
    const times = Math.min(wished, Math.ceil(LIMIT / Math.max(1, to - from)));
    return html.slice(0, to) + html.slice(from, to).repeat(times) + html.slice(to);
  },
  function nest(html, random) {
    const at = place(html, random);
    const depth = 1 + Math.floor(random() ** 2 * 3000);
    return html.slice(0, at) + `<${pick(NESTING, random)}>`.repeat(depth) + html.slice(at);
  },
  function renameToHostile(html, random) {
    const name = pick(HOSTILE, random);
    return html.replaceAll(/(?<=(?:id|class|name|lang|href|data-[\w-]+)=")[^"]*/gu, (value) =>
      random() < 0.3 ? name : value,
    );
  },
  function replaceTexts(html, random) {
    const text = pick([...HOSTILE, ...ODD, ...LONG], random);
    return html.replaceAll(/(?<=>)[^<]+/gu, (old) => (random() < 0.2 ? text : old));
  },
  function insertLong(html, random) {
    const at = place(html, random);
    const text = pick(LONG, random);
    return (
      html.slice(0, at) + text.repeat(Math.floor((random() ** 2 * 100_000) / text.length)) + html.slice(at)
    );
  },
  function insertOdd(html, random) {
    const at = place(html, random);
    return html.slice(0, at) + pick(ODD, random) + html.slice(at);
  },
  function forgeData(html, random) {
    const name = pick(HOSTILE, random);
    const data = `{"@context":"https://schema.org","@type":"Order","orderNumber":"${name}","${name}":{"polluted":1},"orderedItem":${'['.repeat(Math.floor(random() * 500))}`;
    return html.replace('</head>', () => `<script type="application/ld+json">${data}</script></head>`);
  },
  function loseQuotes(html, random) {
    return html.replaceAll('"', (quote) => (random() < 0.02 ? '' : quote));
  },
  function changeDigits(html, random) {
    return html.replaceAll(/\d/gu, (digit) =>
      random() < 0.2 ? pick(['0', '9', '٣', '１', '-', ''], random) : digit,
    );
  },
];

/** One to four damages, one upon the other. */
export function mutate(html: string, seed: number): string {
  const random = randomFrom(seed);
  let page = html;
  for (let left = 1 + Math.floor(random() * 4); left > 0; left -= 1) {
    page = pick(damages, random)(page, random).slice(0, LIMIT);
  }
  return page;
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from.');
  return item;
}

function place(html: string, random: Random): number {
  return Math.floor(random() * html.length);
}

/** A part that begins and ends with a tag, where there is one near. */
function part(html: string, random: Random): [from: number, to: number] {
  const from = html.indexOf('<', place(html, random));
  const to = html.indexOf('>', from + Math.floor(random() * 400)) + 1;
  return from === -1 || to <= from ? [0, html.length] : [from, to];
}

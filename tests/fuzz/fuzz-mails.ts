/** Damages sample mails as hostile or broken senders might, and reads each: what a count and a seed lead to can be repeated. */
import type { Mail } from '@/utils/mail/mail';
import { parseMail, UnreadableMailError } from '@/utils/mail/parse-mail';
import { readMail, type MailContext } from '@/utils/mail/read-mail';
import { mutate, randomFrom, type Random } from './mutate';

export interface MailSample {
  name: string;
  /** The message as sent. */
  raw: string;
}

/** A damaged line. */
const LONGEST = 400_000;
/** Milliseconds for one mail. */
const LIMIT = 1000;

/** @returns what went wrong, each with the sample and seed it came from */
export async function fuzzMails(
  samples: readonly MailSample[],
  context: MailContext,
  options: { count: number; seed: number; clock: () => number; limit?: number },
): Promise<string[]> {
  const { count, seed, clock, limit = LIMIT } = options;
  const problems: string[] = [];
  const known = Object.getOwnPropertyNames(Object.prototype).length;
  for (let at = 0; at < count; at += 1) {
    const sample = samples[(seed + at) % samples.length];
    if (!sample) break;
    const raw = damaged(sample.raw, seed + at);
    let { problem, took } = await readOne(raw, context, clock);
    // What is slow once met a busy moment of the machine; what is slow twice is slow.
    if (took > limit) ({ problem, took } = await readOne(raw, context, clock));
    const where = `${sample.name}, seed ${seed + at}`;
    if (problem !== null) problems.push(`${where}: ${problem}`);
    if (took > limit) problems.push(`${where}: took ${Math.round(took)} ms`);
    if (Object.getOwnPropertyNames(Object.prototype).length !== known) problems.push(`${where}: polluted`);
  }
  return problems;
}

/** Half of them in the message as it is sent, half in the page within. */
export function damaged(raw: string, seed: number): string {
  const random = randomFrom(seed);
  if (random() < 0.5) return damageLines(raw, random);
  const cut = raw.indexOf('\r\n\r\n');
  return `${raw.slice(0, cut)}\r\n\r\n${mutate(raw.slice(cut + 4), seed)}`;
}

const HOSTILE_LINES = [
  'Content-Type: multipart/mixed; boundary=""',
  'Content-Type: multipart/mixed; boundary="frontier"',
  'Content-Type: message/rfc822',
  'Content-Type: text/html; charset=__proto__',
  'Content-Transfer-Encoding: base64',
  'Subject: =?utf-8?B?/////w==?= =?constructor?Q?=00?=',
  `X-Long: ${'x'.repeat(100_000)}`,
  'From: "<script>" <__proto__@[::1]>',
  'DKIM-Signature: d=;d=;d=',
  '--frontier',
  '',
];

function damageLines(raw: string, random: Random): string {
  const lines = raw.split('\r\n');
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let turn = below(6); turn >= 0; turn -= 1) {
    const at = below(lines.length);
    switch (below(5)) {
      case 0:
        lines.splice(at, below(5) + 1);
        break;
      case 1:
        lines.splice(at, 0, HOSTILE_LINES[below(HOSTILE_LINES.length)] ?? '');
        break;
      case 2:
        lines[at] = (lines[at] ?? '').slice(0, LONGEST / 500).repeat(below(500) + 1);
        break;
      case 3:
        lines.splice(at, 0, ...lines.slice(below(lines.length), below(lines.length)));
        break;
      default:
        lines[at] = [...(lines[at] ?? '')].toReversed().join('');
    }
  }
  return lines.join('\r\n');
}

interface Outcome {
  problem: string | null;
  took: number;
}

async function readOne(raw: string, context: MailContext, clock: () => number): Promise<Outcome> {
  const started = clock();
  let mail: Mail;
  try {
    mail = await parseMail(new TextEncoder().encode(raw));
  } catch (error) {
    return { problem: error instanceof UnreadableMailError ? null : String(error), took: clock() - started };
  }
  const parsed = clock() - started;
  const page = mail.html === null ? null : parsedAsInBrowser(mail.html, context);
  if (mail.html !== null && page === null) return { problem: null, took: parsed };
  const parseHtml = (html: string): Document => (html === mail.html && page) || context.parseHtml(html);
  const begun = clock();
  try {
    const { kind, quote } = readMail(mail, { ...context, parseHtml });
    const problem = (kind === 'other') === (quote === null) ? null : `${kind} rests on ${quote}`;
    return { problem, took: parsed + clock() - begun };
  } catch (error) {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { problem, took: parsed + clock() - begun };
  }
}

/** Browsers nest what they parse no deeper (Blink's and WebKit's `kMaximumHTMLParserDOMTreeDepth`; Gecko's is lower). */
const DEEPEST = 512;

/** Null for a page that no browser would make: the parser of the tests nests without end, and slowly, until it fails. */
function parsedAsInBrowser(html: string, { parseHtml }: MailContext): Document | null {
  const unclosed = (html.match(/<\p{L}/gu)?.length ?? 0) - (html.match(/<\//gu)?.length ?? 0);
  if (unclosed > 3 * DEEPEST) return null;
  try {
    const page = parseHtml(html);
    return isDeeperThan(page.body, DEEPEST) ? null : page;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function isDeeperThan(root: Element, limit: number): boolean {
  const open = [{ element: root, depth: 0 }];
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.depth > limit) return true;
    for (const child of at.element.children) open.push({ element: child, depth: at.depth + 1 });
  }
  return false;
}

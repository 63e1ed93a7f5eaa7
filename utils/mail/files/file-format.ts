/** What kind of mail file this is, told by how it begins; its name decides only where that leaves it open. */

export type MailFormat = 'eml' | 'msg' | 'html' | 'text';

const START = 64_000;
/** A compound file, as Outlook writes. Source: [MS-CFB] section 2.2, header signature. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MBOX = /^From [^\n]*\n>?[\w-]+:/u;
const HTML = /^\s*<(?:!doctype\s+html|html|head|body|meta|title|style|table|div|center|p|!--)\b/iu;
/** A head: fields and their continuations alone, up to an empty line. */
const HEAD = /^((?:[!-9;-~]{1,80}:[^\n]*\n(?:[ \t][^\n]*\n)*)+)\r?\n/u;
const TELLING =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|dkim-signature|reply-to):/gimu;

/** @returns null for what is no mail: a picture, an archive, an empty file */
export async function fileFormat(file: File): Promise<MailFormat | 'mbox' | null> {
  const bytes = new Uint8Array(await file.slice(0, START).arrayBuffer());
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return 'msg';
  const isWide = /^(?:\u{FF}\u{FE}|\u{FE}\u{FF})/u.test(String.fromCodePoint(...bytes.subarray(0, 2)));
  if (bytes.length === 0 || (!isWide && bytes.includes(0))) return null;
  const start = new TextDecoder(isWide ? 'utf-16' : 'utf-8').decode(bytes);
  if (MBOX.test(start)) return 'mbox';
  if (HTML.test(start)) return 'html';
  const head = HEAD.exec(start)?.[1];
  if ((head?.match(TELLING)?.length ?? 0) >= 2) return 'eml';
  return byName(file.name);
}

function byName(name: string): MailFormat | 'mbox' {
  if (/\.eml$/iu.test(name)) return 'eml';
  if (/\.mbox$/iu.test(name)) return 'mbox';
  if (/\.html?$/iu.test(name)) return 'html';
  return 'text';
}

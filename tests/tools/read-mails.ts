/**
 * npm run -s read-mails -- INDEX.jsonl
 * Reads saved mails (.eml, .html, .txt; paths relative to the index) with the code that ships and prints what it made of
 * each, as it would go on record, a JSON line a mail. A mail that can't be read is `other`, with what was wrong.
 */
import { readFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { installDom } from '../setup/dom';
import { allStores, catalogue, storeById } from '@/store-profiles/registry';
import { allMailWords } from '@/store-profiles/mail-registry';
import type { Mail } from '@/utils/mail/mail';
import { factsOfMail } from '@/utils/mail/mail-facts';
import { parseMail, UnreadableMailError } from '@/utils/mail/parse-mail';
import { readMail, type MailContext } from '@/utils/mail/read-mail';

const index = process.argv.slice(2).find((argument) => argument !== '--');

installDom();

const context: MailContext = {
  parseHtml: (html) => new DOMParser().parseFromString(html, 'text/html'),
  words: allMailWords(),
  languages: catalogue.languagesFor(''),
  stores: allStores(),
  now: new Date(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

try {
  if (index === undefined) throw new Error('usage: read-mails INDEX.jsonl');
  const lines: string[] = [];
  for (const file of filesOf(index)) {
    lines.push(JSON.stringify({ file, ...(await answer(resolve(dirname(index), file))) }));
  }
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
} catch (error) {
  process.stderr.write(`read-mails: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function filesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const entry: unknown = JSON.parse(line);
      if (typeof entry !== 'object' || entry === null || !('file' in entry)) {
        throw new Error(`${path}:${at + 1}: a line needs "file"`);
      }
      return [String(entry.file)];
    });
}

async function answer(path: string): Promise<object> {
  try {
    const reading = readMail(await mailAt(path), context);
    const timeZone = (reading.store && storeById(reading.store)?.timeZone) ?? context.timeZone;
    const { store, orderNumber, placed, total } = factsOfMail(reading, true, timeZone);
    return { kind: reading.kind, store, orderNumber, placedDate: placed?.date ?? null, total };
  } catch (error) {
    if (!(error instanceof UnreadableMailError)) throw error;
    return {
      kind: 'other',
      store: null,
      orderNumber: null,
      placedDate: null,
      total: null,
      problem: error.message,
    };
  }
}

async function mailAt(path: string): Promise<Mail> {
  const bytes = readFileSync(path);
  if (extname(path) === '.eml') return parseMail(bytes);
  const content = bytes.toString('utf8');
  const isHtml = extname(path) === '.html';
  const subject = isHtml ? (context.parseHtml(content).title ?? '') : '';
  return {
    from: { name: '', address: '' },
    subject,
    date: null,
    messageId: null,
    html: isHtml ? content : null,
    text: isHtml ? null : content,
    signedBy: [],
    attachments: [],
  };
}

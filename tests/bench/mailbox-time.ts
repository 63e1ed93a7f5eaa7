/** How a large mailbox is read: in time that grows with its size alone, holding no more than a message at a time. */
import { parseMail } from '@/utils/mail/parse-mail';
import { splitMbox } from '@/utils/mail/files/split-mbox';
import type { Figure } from './figure';

const MEGABYTE = 1_000_000;
const SMALL = 100 * MEGABYTE;
const LARGE = 1000 * MEGABYTE;
const LIMIT = 50 * MEGABYTE;
/** Pieces of the size in which browsers hand out a file. */
const PIECE = 64 * 1024;
const SAMPLE_EVERY = 16 * MEGABYTE;

interface Run {
  seconds: number;
  mails: number;
  /** Most that was in use at once beyond what was at the start. In bytes. */
  memory: number;
  /** How often progress was told. */
  told: number;
}

export async function measureMailbox(): Promise<Figure[]> {
  await readMailbox(10 * MEGABYTE);
  const small = await readMailbox(SMALL);
  const large = await readMailbox(LARGE);
  return [
    {
      what: 'mailbox of 1 GB, memory',
      value: large.memory / MEGABYTE,
      unit: 'MB',
      budget: 250,
      // Garbage comes and goes, but a mailbox that is held as a whole takes four times as much.
      repeats: true,
      note: `most at once over the start; of 100 MB ${(small.memory / MEGABYTE).toFixed(0)} MB`,
    },
    {
      what: 'mailbox of 1 GB, time',
      value: large.seconds,
      unit: 's',
      budget: null,
      repeats: false,
      note: `${large.mails.toLocaleString('en')} mails parted and parsed, progress told ${large.told.toLocaleString('en')} times`,
    },
    {
      what: 'mailbox of 1 GB over ten of 100 MB, time',
      value: large.seconds / (10 * small.seconds),
      unit: 'times',
      budget: 1.5,
      repeats: false,
      note: `100 MB in ${small.seconds.toFixed(1)} s`,
    },
  ];
}

async function readMailbox(size: number): Promise<Run> {
  const start = inUse();
  const from = performance.now();
  const run = { seconds: 0, mails: 0, memory: 0, told: 0 };
  let sampled = 0;
  const mails = splitMbox(mailbox(size), {
    limit: LIMIT,
    onRead: (bytes) => {
      run.told += 1;
      if (bytes - sampled < SAMPLE_EVERY) return;
      sampled = bytes;
      run.memory = Math.max(run.memory, inUse() - start);
    },
  });
  for await (const bytes of mails) {
    if (bytes === null) throw new Error('A message of the bench is beyond the limit.');
    await parseMail(bytes);
    run.mails += 1;
  }
  return { ...run, seconds: (performance.now() - from) / 1000 };
}

function inUse(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A mailbox that is made up while it is read: nine short mails, then one with a picture. */
function mailbox(size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const picture = `${'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhf\n'.repeat(15_000)}\n`;
  const encoder = new TextEncoder();
  let rest = new Uint8Array();
  let made = 0;
  let number = 0;
  return new ReadableStream({
    pull(controller) {
      if (rest.length === 0) {
        if (made >= size) return controller.close();
        number += 1;
        rest = encoder.encode(mail(number, number % 10 === 0 ? picture : ''));
        made += rest.length;
      }
      controller.enqueue(rest.slice(0, PIECE));
      rest = rest.subarray(PIECE);
    },
  });
}

function mail(number: number, picture: string): string {
  const text = `Thank you for your order no. ${number}.\n>From here on we pack it.\n\n`.repeat(40);
  return `From - Mon Nov 23 10:00:00 2026
From: Shop <orders@shop.example>
Subject: Your order ${number}
Message-ID: <${number}@shop.example>
Date: Mon, 23 Nov 2026 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="part"

--part
Content-Type: text/plain; charset=utf-8

${text}--part
Content-Type: image/png; name="picture.png"
Content-Transfer-Encoding: base64

${picture}--part--

`;
}

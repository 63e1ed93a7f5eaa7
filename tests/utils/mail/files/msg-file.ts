/** An Outlook item made by hand. Sources: [MS-OXMSG] 2.1.3 and 2.4 (streams, property stream), [MS-OXPROPS] (numbers). */
import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

/** Of unicode texts. */
const TEXTS = {
  messageClass: '001A',
  subject: '0037',
  headers: '007D',
  senderName: '0C1A',
  body: '1000',
  senderAddress: '5D01',
};
const HTML = '10130102';

type Fields = Partial<Record<Exclude<keyof typeof TEXTS, 'messageClass'> | 'html', string>>;

export function msgFile(fields: Fields): Uint8Array<ArrayBuffer> {
  const { html, ...texts } = { messageClass: 'IPM.Note', ...fields };
  const streams = Object.entries(texts).map(([name, text]) => ({
    name: `${TEXTS[name as keyof typeof TEXTS]}001F`,
    bytes: new Uint8Array(Buffer.from(text, 'utf16le')),
  }));
  if (html !== undefined) streams.push({ name: HTML, bytes: new TextEncoder().encode(html) });
  const documents: Entry[] = [
    document('__properties_version1.0', propertyStream(streams)),
    ...streams.map(({ name, bytes }) => document(`__substg1.0_${name}`, bytes)),
  ];
  const root: Entry = { name: 'Root Entry', type: 5, length: 0, children: documents.map((_, at) => at + 1) };
  return new Uint8Array(burn([root, ...documents]));
}

function document(name: string, bytes: Uint8Array): Entry {
  return { name, type: 2, length: bytes.length, binaryProvider: () => bytes };
}

/** A head of 32 bytes, then 16 for each property: type, number, flags, size. */
function propertyStream(streams: readonly { name: string; bytes: Uint8Array }[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(32 + 16 * streams.length));
  for (const [at, { name, bytes }] of streams.entries()) {
    const from = 32 + 16 * at;
    view.setUint32(from, Number.parseInt(name, 16), true);
    view.setUint32(from + 4, 6, true);
    view.setUint32(from + 8, bytes.length + (name === HTML ? 0 : 2), true);
  }
  return new Uint8Array(view.buffer);
}

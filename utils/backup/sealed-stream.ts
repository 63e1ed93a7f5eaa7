/**
 * A stream of bytes under a passphrase: AES-GCM in frames, so that neither writing nor reading holds all of it.
 * Each frame's nonce is its number and its additional data say whether it is the last: a frame that was changed,
 * dropped, moved or cut off is found. Key by PBKDF2-HMAC-SHA-256, whose rounds follow the OWASP Password Storage Cheat Sheet.
 */
import { UnreadableBackupError, WrongPassphraseError } from './layout';

const MAGIC = 'unorder-sealed-1\n';
const ROUNDS = 600_000;
/** More would let a file hold the machine up; fewer would be no protection. */
const ROUNDS_ALLOWED = { least: 100_000, most: 10_000_000 };
const SALT = 16;
/** Bytes of a frame before it is sealed. */
const FRAME = 1_048_576;
const TAG = 16;
const HEAD = MAGIC.length + 4 + SALT;

export async function isSealed(file: Blob): Promise<boolean> {
  return (await file.slice(0, MAGIC.length).text()) === MAGIC;
}

/** @param rounds for tests alone: the cost of a guess */
export async function sealingStream(
  passphrase: string,
  rounds = ROUNDS,
): Promise<TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const key = await keyOf(passphrase, salt, rounds);
  const frames = framesOf(FRAME);
  let number = 0;
  const seal = async (frame: Uint8Array<ArrayBuffer>, isLast: boolean): Promise<Uint8Array<ArrayBuffer>> =>
    new Uint8Array(await crypto.subtle.encrypt(parameters(number++, isLast), key, frame));
  return new TransformStream({
    start(controller) {
      controller.enqueue(headOf(salt, rounds));
    },
    async transform(chunk, controller) {
      for (const frame of frames.add(chunk)) controller.enqueue(await seal(frame, false));
    },
    async flush(controller) {
      controller.enqueue(await seal(frames.rest(), true));
    },
  });
}

/** @throws WrongPassphraseError, UnreadableBackupError (the latter through the stream as well) */
export async function openSealed(
  file: Blob,
  passphrase: string,
): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  if (head.length < HEAD) throw new UnreadableBackupError('cut off');
  const rounds = new DataView(head.buffer).getUint32(MAGIC.length);
  if (rounds < ROUNDS_ALLOWED.least || rounds > ROUNDS_ALLOWED.most)
    throw new UnreadableBackupError('rounds');
  const key = await keyOf(passphrase, head.slice(MAGIC.length + 4), rounds);
  const body = file.slice(HEAD);
  const count = Math.max(1, Math.ceil(body.size / (FRAME + TAG)));
  let number = 0;
  const open = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const from = number * (FRAME + TAG);
    const sealed = await body.slice(from, from + FRAME + TAG).arrayBuffer();
    return new Uint8Array(await crypto.subtle.decrypt(parameters(number, number === count - 1), key, sealed));
  };
  let first: Uint8Array<ArrayBuffer> | null;
  try {
    first = await open();
  } catch (error) {
    // A wrong passphrase and a changed first frame look alike.
    throw new WrongPassphraseError('wrong passphrase', { cause: error });
  }
  return new ReadableStream({
    async pull(controller) {
      try {
        const frame = first ?? (await open());
        first = null;
        number += 1;
        controller.enqueue(frame);
        if (number === count) controller.close();
      } catch (error) {
        controller.error(new UnreadableBackupError('changed', { cause: error }));
      }
    },
  });
}

function headOf(salt: Uint8Array, rounds: number): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(HEAD);
  head.set(new TextEncoder().encode(MAGIC));
  new DataView(head.buffer).setUint32(MAGIC.length, rounds);
  head.set(salt, MAGIC.length + 4);
  return head;
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The key is of one file alone (its salt is random), so that numbers are nonces. */
function parameters(number: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, number);
  return { name: 'AES-GCM', iv, additionalData: Uint8Array.of(isLast ? 1 : 0) };
}

/** Cuts what comes in pieces of any length into frames of one length. */
function framesOf(length: number): {
  add(chunk: Uint8Array): Uint8Array<ArrayBuffer>[];
  rest(): Uint8Array<ArrayBuffer>;
} {
  let frame = new Uint8Array(length);
  let filled = 0;
  return {
    add(chunk) {
      const full: Uint8Array<ArrayBuffer>[] = [];
      for (let from = 0; from < chunk.length;) {
        // A full frame waits for more: the last one must say that it is.
        if (filled === length) {
          full.push(frame);
          frame = new Uint8Array(length);
          filled = 0;
        }
        const piece = chunk.subarray(from, from + length - filled);
        frame.set(piece, filled);
        filled += piece.length;
        from += piece.length;
      }
      return full;
    },
    rest: () => frame.slice(0, filled),
  };
}

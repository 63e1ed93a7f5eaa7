/**
 * The seal of a whole archive, in the comment at its end: SHA-256 over every byte, the digest's own place filled with
 * noughts. A zip has bytes that nobody reads (times, flags, names told twice): with this, none of them can change unseen.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const PREFIX = 'unorder case, sha256 ';
const DIGITS = 64;

/** The comment as it stands before the digest is known. */
export const OPEN_SEAL = new TextEncoder().encode(PREFIX + '0'.repeat(DIGITS));

/** @param archive ends with `OPEN_SEAL` */
export async function sealArchive(archive: Blob): Promise<Blob> {
  return new Blob([archive.slice(0, -DIGITS), await digestOf(archive)], { type: archive.type });
}

/** False: some byte is not what it was, or it never was sealed. Reads it piece by piece. */
export async function isSealWhole(archive: Blob): Promise<boolean> {
  if (archive.size < OPEN_SEAL.length) return false;
  const seal = await archive.slice(-OPEN_SEAL.length).text();
  return seal === PREFIX + (await digestOf(archive));
}

async function digestOf(archive: Blob): Promise<string> {
  const hash = sha256.create();
  const reader = archive.slice(0, -DIGITS).stream().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) hash.update(part.value);
  return bytesToHex(hash.update(OPEN_SEAL.slice(-DIGITS)).digest());
}

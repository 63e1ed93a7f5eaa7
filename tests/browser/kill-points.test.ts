/** A slice of `npm run chaos`: long work that is broken off loses nothing and doubles nothing when it is done again. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killAtRandom, operations } from '../chaos/kill-points';
import { startChromium, type Session } from './harness/chromium';
import { startStoreServer, type StoreServer } from './harness/server';

let server: StoreServer;
let session: Session;
beforeAll(async () => {
  server = await startStoreServer(() => null);
  session = await startChromium(server);
});
afterAll(async () => {
  await session.close();
  server.close();
});

test.each(operations)('%s, killed at a random moment, is whole after it is done again', async (operation) => {
  expect(await killAtRandom(session, operation, operations.indexOf(operation))).toEqual([]);
});

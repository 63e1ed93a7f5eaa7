/** Waits for a condition, never for a time. */
const STEP = 40;

/** The first truthy value of `probe`; rejects with `what` when none came in time. */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  limit = 30_000,
): Promise<NonNullable<T>> {
  const started = performance.now();
  for (;;) {
    const value = await probe();
    if (value) return value;
    if (performance.now() - started > limit) throw new Error(`Waited ${limit} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

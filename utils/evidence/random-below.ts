/** Whole numbers that nobody can foresee or compute again. */
const BATCH = 1024;

let numbers = new Uint32Array(0);
let at = 0;

/** From 0 up to, but not including, `below`; of a few dozen, none is noticeably more likely than another. */
export function randomBelow(below: number): number {
  if (at === numbers.length) {
    numbers = crypto.getRandomValues(new Uint32Array(BATCH));
    at = 0;
  }
  const number = numbers[at] ?? 0;
  at += 1;
  return number % below;
}

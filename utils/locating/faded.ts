/** Made invisible by a filter, which the browser's own test for visibility passes over. */

/** @returns true where `filter: opacity(0)` stands on the element or on anything around it */
export function isFadedOut(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/\bopacity\((?:0(?:\.0\d*)?%?|\.0\d*)\)/u.test(getComputedStyle(at).filter)) return true;
  }
  return false;
}

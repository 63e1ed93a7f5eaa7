/**
 * Fields that a schema leaves out of what it passes: slips of the pen, which would be ignored in silence.
 * @param given as it was written
 * @param passed what came out of the schema
 * @returns where each stands, such as `reading.pages.1.items`
 */
export function unknownFields(given: unknown, passed: unknown, place = ''): string[] {
  if (!isObject(given) || !isObject(passed)) return [];
  return Object.entries(given).flatMap(([name, value]) => {
    const here = place === '' ? name : `${place}.${name}`;
    if (value === undefined) return [];
    return Object.hasOwn(passed, name) ? unknownFields(value, passed[name], here) : [here];
  });
}

/** An array as well: its fields are numbers. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

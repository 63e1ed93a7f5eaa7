/** Structured data in a redacted copy: its shape, with its values redacted. */
import type { Redactor } from './redactor';

/** Deeper data isn't about an order. */
const DEPTH_LIMIT = 30;
/** Names of schema.org's properties and types. */
const NAME = /^[A-Za-z]{1,40}$/u;
/** JSON-LD's own. */
const KEYWORD = /^@(?:context|type|id|graph|value|language|list|set)$/u;
/** Types and enumerations say what something is: https://schema.org/OrderCancelled. */
const SCHEMA = /^https?:\/\/schema\.org(?:\/[A-Za-z]*)?$/u;

/** @returns JSON that can stand in a script element; '' where the page's own is none */
export function redactJson(json: string, redactor: Redactor): string {
  try {
    return JSON.stringify(redact(JSON.parse(json), redactor, '', 0)).replaceAll('<', String.raw`\u003C`);
  } catch {
    // A page's data may be broken; then it says nothing to the reader either.
    return '';
  }
}

function redact(value: unknown, redactor: Redactor, key: string, depth: number): unknown {
  if (typeof value === 'string') {
    if (SCHEMA.test(value)) return value;
    return key === '@type' && NAME.test(value) ? redactor.name(value) : redactor.text(value);
  }
  if (typeof value === 'number') return Number(redactor.text(String(Math.abs(value))));
  if (typeof value !== 'object' || value === null || depth > DEPTH_LIMIT) return null;
  if (Array.isArray(value)) return value.map((one) => redact(one, redactor, key, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      keyOf(name, redactor),
      redact(inner, redactor, name, depth + 1),
    ]),
  );
}

function keyOf(name: string, redactor: Redactor): string {
  if (KEYWORD.test(name)) return name;
  return NAME.test(name) ? redactor.name(name) : redactor.data(name);
}

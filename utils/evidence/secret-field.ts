/** Fields whose content is nobody's evidence: passwords, codes, cards and accounts. */

const SECRET_TYPES: ReadonlySet<string> = new Set(['password', 'hidden', 'file']);
const SECRET_PURPOSE = /\b(?:cc-|one-time-code|current-password|new-password)/u;
const SECRET_NAME =
  /passw|pin\b|otp|cvv|cvc|csc|card.?n|cardnum|credit.?card|security.?code|iban|account.?n|kontonummer|ssn|token|csrf|nonce/iu;

/** True where a field's content must not be kept. In doubt it isn't. */
export function isSecretField(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  const said = [field.name, field.id, field.getAttribute('aria-label') ?? '', field.placeholder].join(' ');
  return (
    SECRET_TYPES.has(field.type) ||
    SECRET_PURPOSE.test(field.autocomplete) ||
    SECRET_NAME.test(said) ||
    isCardNumber(field.value)
  );
}

/** 13 to 19 digits that pass the check digit of payment cards (Luhn). */
export function isCardNumber(value: string): boolean {
  const digits = value.replace(/[\s-]/gu, '');
  if (!/^\d{13,19}$/u.test(digits)) return false;
  let sum = 0;
  for (const [index, digit] of [...digits].toReversed().entries()) {
    const weighed = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

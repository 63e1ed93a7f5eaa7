/** What the shopper wants blacked out of a case, as it is typed. */
import type { Redaction } from '@/utils/evidence/case-file/redact-case';
import { useState } from 'react';

export interface RedactionForm {
  address: string;
  others: string;
  payment: boolean;
  leaveOutPages: boolean;
}

export function useRedaction() {
  const [form, setForm] = useState<RedactionForm>({
    address: '',
    others: '',
    payment: false,
    leaveOutPages: false,
  });
  // Nothing in a picture can be blacked out: with the first word they go too, until the shopper says otherwise.
  const [isDecided, setDecided] = useState(false);
  const change = (part: Partial<RedactionForm>): void => {
    if ('leaveOutPages' in part) setDecided(true);
    const next = { ...form, ...part };
    const hides = next.payment || linesOf(next.address).length + linesOf(next.others).length > 0;
    setForm(isDecided || 'leaveOutPages' in part ? next : { ...next, leaveOutPages: hides });
  };
  return { form, change };
}

export function redactionOf({ address, others, payment, leaveOutPages }: RedactionForm): Redaction {
  return { payment, words: [...linesOf(address), ...linesOf(others)], leaveOutPages };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

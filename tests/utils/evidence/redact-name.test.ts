import { redactName } from '@/utils/evidence/redact-name';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';

const isPersonal = (word: string): boolean => /^(?:anna|schmidt)$/iu.test(word);
const redact = (value: string): string => redactName(isPersonal, () => false)(value);

it.each([
  ['order-card order-card--open', 'order-card order-card--open'],
  ['col-12 mt-4 md:w-100', 'col-12 mt-4 md:w-100'],
  ['order-303-1234567-row', 'order-000-0000001-row'],
  ['order_4174', 'order_0001'],
  ['order4174', 'order0001'],
  ['3f2504e0-4f89-11d3-9a0c-0305e82c3301', '0x0000x0-0x00-00x0-0x0x-0000x00x0001'],
  ['user-Schmidt annaBox', 'user-xxxxxxx xxxxBox'],
  ['row-anna@mail.example', 'xxx-xxxx@xxxx.xxxxxxx'],
])('%s becomes %s', (value, name) => {
  expect(redact(value)).toBe(name);
});

it('keeps different numbers apart and the same ones together', () => {
  const name = redactName(isPersonal, () => false);
  expect(['order-41740', 'order-41750', 'items-41740'].map(name)).toEqual([
    'order-00001',
    'order-00002',
    'items-00001',
  ]);
});

it('gives no number that stands on the page', () => {
  const name = redactName(isPersonal, (number) => number === '0001');
  expect(name('order-4174')).toBe('order-0002');
});

it('ends even where every number is taken', () => {
  expect(redactName(isPersonal, () => true)('order-4174')).toMatch(/^order-\d{4}$/u);
});

it('changes nothing a second time, and never the length', () => {
  const part = fc.oneof(
    fc.constantFrom('order', 'Anna', 'schmidt', 'col', 'x'),
    fc.stringMatching(/^[1-9]\d{0,9}$/u),
    fc.stringMatching(/^[a-f0-9]{1,12}$/u),
  );
  const names = fc.array(
    fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('-')),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(names, (values) => {
      const once = values.map(redactName(isPersonal, () => false));
      expect(once.map((value) => value.length)).toEqual(values.map((value) => value.length));
      expect(once.map(redactName(isPersonal, () => false))).toEqual(once);
    }),
  );
});

import { expect, it } from 'vitest';
import { bounded } from '@/utils/mail/bounded';

it('leaves what stores write as it is', () => {
  const mail = { html: '<p>Thank you</p>'.repeat(900), text: 'Thank you\n'.repeat(900) };
  expect(bounded(mail)).toEqual(mail);
  expect(bounded({ html: null, text: null })).toEqual({ html: null, text: null });
});

it('cuts what is built to be endless: in marks, in lines and in length', () => {
  const { html, text } = bounded({ html: '<i>'.repeat(100_000), text: 'a\n'.repeat(100_000) });
  expect(html?.length).toBeLessThan(70_000);
  expect(text?.length).toBeLessThan(10_000);
  const endless = 'x'.repeat(3_000_000);
  expect(bounded({ html: endless, text: null }).html?.length).toBeLessThan(endless.length / 5);
  expect(bounded({ html: null, text: endless }).text?.length).toBeLessThan(endless.length / 10);
});

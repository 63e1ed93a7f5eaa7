// @vitest-environment jsdom
import { RegimeNote } from '@/components/regime-note';
import { expect, it } from 'vitest';
import { render } from './render';

it.each([
  [{ country: 'DE', isAssumed: false, law: 'EU' }, /Germany \(EU\)\. Information, not legal advice/u],
  [{ country: 'DE', isAssumed: true, law: 'EU' }, /taken from your clock.*not legal advice/u],
  [{ country: 'AU', isAssumed: false, law: null }, /For Australia Unorder knows no law/u],
  [{ country: null, isAssumed: false, law: null }, /Choose your country in the settings/u],
])('says whose law is counted: %j', (regime, expected) => {
  expect(render(<RegimeNote regime={regime} />).container.textContent).toMatch(expected);
});

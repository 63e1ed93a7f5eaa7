/** What is still possible when an order can't be cancelled any more, the cheapest first. */
import type { StillPossible } from '@/utils/contact/after-shipping';
import { t } from '@/utils/i18n/translate';
import { possibleName, possibleNote } from '@/utils/i18n/words';
import { DeadlineLine } from './deadline-line';
import { SourceLink } from './source-link';

interface Props {
  ways: readonly StillPossible[];
  /** Of which order, for screen readers. */
  about: string;
}

export function AfterShipping({ ways, about }: Props) {
  return (
    <ol className="stack after-shipping">
      {ways.map(({ what, deadline, cost, text, source }) => (
        <li key={what} className="stack tight">
          <strong>{possibleName(what)}</strong>
          <p className="small">{possibleNote(what)}</p>
          {deadline === null ? null : <DeadlineLine deadline={deadline} about={about} />}
          {cost === null ? null : <p className="small">{t('after.cost', [cost])}</p>}
          {text === null ? null : <p className="small soft">{t('after.storeSays', [text])}</p>}
          {source === null || deadline !== null ? null : <SourceLink source={source} />}
        </li>
      ))}
    </ol>
  );
}

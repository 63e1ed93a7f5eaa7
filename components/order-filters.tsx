/** Search and filters of the list, with what they found. */
import { t } from '@/utils/i18n/translate';
import { stateName } from '@/utils/i18n/words';
import { chosenCount, type FilterChoices, type OrderFilter } from '@/utils/orders/order-filter';
import { useId } from 'react';
import './order-filters.css';
import { SearchField } from './search-field';
import { SelectField } from './select-field';

export interface Filtering {
  filter: OrderFilter;
  /** Undefined until they are read. */
  choices: FilterChoices | undefined;
  isChoosing: boolean;
  onChoosing: (isChoosing: boolean) => void;
  onFilter: (filter: OrderFilter) => void;
}

export function OrderFilters({ filter, choices, isChoosing, onChoosing, onFilter }: Filtering) {
  const id = useId();
  const chosen = chosenCount(filter);
  return (
    <div className="stack order-filters">
      <div className="order-search">
        <SearchField
          label={t('popup.search')}
          value={filter.search}
          onChange={(search) => onFilter({ ...filter, search })}
        />
        <button
          type="button"
          className="button"
          aria-expanded={isChoosing}
          aria-controls={id}
          onClick={() => onChoosing(!isChoosing)}
        >
          {chosen === 0 ? t('filter.title') : t('filter.chosen', [String(chosen)])}
        </button>
      </div>
      <div id={id} hidden={!isChoosing}>
        {isChoosing && choices ? <Choices {...{ filter, choices, onFilter }} /> : null}
      </div>
    </div>
  );
}

type ChoicesProps = Pick<Filtering, 'filter' | 'onFilter'> & { choices: FilterChoices };

function Choices({ filter, choices, onFilter }: ChoicesProps) {
  const states = choices.states.map((state) => [state, stateName(state)] as const).toSorted(byName);
  const stores = choices.storeNames.map((name) => [name, name] as const).toSorted(byName);
  return (
    <div className="form-pair">
      <SelectField
        label={t('filter.store')}
        value={filter.storeName}
        options={[['', t('filter.everyStore')], ...stores]}
        onChange={(storeName) => onFilter({ ...filter, storeName })}
      />
      <SelectField
        label={t('filter.state')}
        value={filter.state}
        options={[['', t('filter.everyState')], ...states]}
        onChange={(chosen) =>
          onFilter({ ...filter, state: choices.states.find((state) => state === chosen) ?? '' })
        }
      />
    </div>
  );
}

function byName([, one]: readonly [string, string], [, other]: readonly [string, string]): number {
  return one.localeCompare(other);
}

interface FoundProps {
  /** How many orders match; null while the whole list is shown. */
  total: number | null;
  onClear: () => void;
}

/** How many were found, read aloud; the way back to the whole list; and what to do where there is none. */
export function FoundLine({ total, onClear }: FoundProps) {
  return (
    <div className={total === null ? 'visually-hidden' : total === 0 ? 'note stack' : 'row apart small'}>
      <output className="soft">{total === null ? '' : t('popup.found', total)}</output>
      {total === 0 ? <p>{t('filter.nothing')}</p> : null}
      {total === null ? null : (
        <p>
          <button type="button" className={total === 0 ? 'button' : 'link-button'} onClick={onClear}>
            {t('filter.clear')}
          </button>
        </p>
      )}
    </div>
  );
}

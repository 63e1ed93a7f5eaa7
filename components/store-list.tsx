/** All stores Unorder knows, to be found and turned on or off one by one. */
import { t } from '@/utils/i18n/translate';
import { useDeferredValue, useId, useState } from 'react';
import { SearchField } from './search-field';
import type { StoreChoice } from './store-choice';
import './store-list.css';

/** Enough to choose from; the rest is found by typing. */
const SHOWN = 12;

interface Props {
  stores: StoreChoice[];
  /** Ids of those turned on. */
  on: ReadonlySet<string>;
  onTurnOn: (store: StoreChoice) => void;
  onTurnOff: (store: StoreChoice) => void;
}

export function StoreList({ stores, on, onTurnOn, onTurnOff }: Props) {
  const [search, setSearch] = useState('');
  const title = useId();
  const found = matching(stores, useDeferredValue(search));
  return (
    <div className="stack">
      <SearchField label={t('stores.search', stores.length)} value={search} onChange={setSearch} />
      <output id={title} className={search === '' ? 'visually-hidden' : 'small soft'}>
        {found.length === 0 ? t('stores.noneFound') : t('stores.found', found.length)}
      </output>
      <ul className="store-list" aria-labelledby={title}>
        {found.slice(0, SHOWN).map((store) => (
          <StoreRow key={store.id} store={store} isOn={on.has(store.id)} {...{ onTurnOn, onTurnOff }} />
        ))}
      </ul>
      {found.length > SHOWN ? <p className="small soft">{t('stores.more', found.length - SHOWN)}</p> : null}
    </div>
  );
}

interface RowProps {
  store: StoreChoice;
  isOn: boolean;
  onTurnOn: (store: StoreChoice) => void;
  onTurnOff: (store: StoreChoice) => void;
}

export function StoreRow({ store, isOn, onTurnOn, onTurnOff }: RowProps) {
  return (
    <li className="store-row">
      <span className="store-name">
        <bdi>{store.name}</bdi>
        <span className="small soft">{domainsOf(store)}</span>
      </span>
      <button
        type="button"
        className="button small"
        aria-label={t(isOn ? 'stores.turnOffOne' : 'stores.turnOnOne', [store.name])}
        onClick={() => (isOn ? onTurnOff(store) : onTurnOn(store))}
      >
        {t(isOn ? 'stores.turnOff' : 'stores.turnOn')}
      </button>
    </li>
  );
}

/** Stores whose name or domain holds every word typed; those whose name begins with it come first. */
export function matching(stores: StoreChoice[], search: string): StoreChoice[] {
  const words = fold(search).split(' ').filter(Boolean);
  const first = words[0];
  if (first === undefined) return stores;
  const found = stores.filter((store) => {
    const text = fold(`${store.name} ${store.domains.join(' ')}`);
    return words.every((word) => text.includes(word));
  });
  const rank = (store: StoreChoice): number => (fold(store.name).startsWith(first) ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b));
}

/** Case, accents and punctuation don't count: "hm" finds H&M, "el corte ingles" El Corte Inglés. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}&'’]/gu, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

function domainsOf({ domains }: StoreChoice): string {
  const [first = '', ...others] = domains;
  return others.length === 0 ? first : t('stores.andMore', [first, String(others.length)]);
}

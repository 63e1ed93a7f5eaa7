/** By which rules each shop's pages were read so far: where a store has changed its pages, it shows here first. */
import { t } from '@/utils/i18n/translate';
import { readingWays, type ShopReadings } from '@/utils/reading/readings-by-shop';
import { Moment } from './moment';
import './reading-counts.css';
import { storeOfId, type StoreChoice } from './store-choice';

interface Props {
  readings: readonly ShopReadings[];
  listed: readonly StoreChoice[];
  onForget: () => void;
}

export function ReadingCounts({ readings, listed, onForget }: Props) {
  if (readings.length === 0) return null;
  return (
    <details className="reading-counts small">
      <summary>{t('readings.title')}</summary>
      <div className="stack">
        <p className="soft">{t('readings.note')}</p>
        <ul className="stack">
          {readings.map((one) => (
            <li key={one.shop}>
              <bdi>{storeOfId(one.shop, listed)?.name ?? one.shop}</bdi>
              <span className="row soft">
                <Counts {...one} />
                <span>
                  {t('readings.last')} <Moment at={one.lastAt} />
                </span>
              </span>
            </li>
          ))}
        </ul>
        <p>
          <button type="button" className="button small" onClick={onForget}>
            {t('readings.forget')}
          </button>
        </p>
      </div>
    </details>
  );
}

/** Ways that never happened say nothing. */
function Counts({ counts }: ShopReadings) {
  return readingWays
    .filter((way) => counts[way] > 0)
    .map((way) => <span key={way}>{t('readings.count', [t(`readings.${way}`), String(counts[way])])}</span>);
}

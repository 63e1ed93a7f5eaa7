/** A moment as one would say it now, and exactly for machines. */
import { formatNear } from '@/utils/i18n/format';
import { useNow } from './use-now';

export function Moment({ at }: { at: string }) {
  return <time dateTime={at}>{formatNear(at, useNow(60_000))}</time>;
}

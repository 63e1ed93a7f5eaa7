/** The way back of the goods, step by step: what to do, by when, and what is kept as proof. */
import { useState, type ReactNode } from 'react';
import { formatDay, formatInstant, formatNear } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import type { Moment } from '@/utils/deadlines/moment';
import type { FileRole } from '@/utils/evidence/receipt';
import type { ReturnNote, ReturnStep } from '@/utils/returns/return-note';
import type { ProgressStep, ReturnProgress, StepProgress } from '@/utils/returns/return-progress';
import { FileDrop } from './file-drop';
import { FormField } from './form-field';
import './return-steps.css';

interface Props {
  progress: ReturnProgress;
  /** Milliseconds since 1970. */
  now: number;
  /** YYYY-MM-DD. */
  today: string;
  receiptHref: (id: string) => string;
  refundsHref: string;
  onNote: (note: ReturnNote) => void;
  onFiles: (role: FileRole, files: readonly File[]) => void;
  onWrite: () => void;
}

export function ReturnSteps({
  progress,
  now,
  today,
  receiptHref,
  refundsHref,
  onNote,
  onFiles,
  onWrite,
}: Props) {
  const [day, setDay] = useState(today);
  const [address, setAddress] = useState(progress.address);
  const [tracking, setTracking] = useState(progress.tracking);
  const note = (step: ReturnStep) => (
    <p>
      <button
        type="button"
        className="button primary"
        onClick={() => onNote({ step, day, address, tracking })}
      >
        {t(`returns.done.${step}`)}
      </button>
    </p>
  );
  const dayField = (
    <FormField
      label={t('returns.day')}
      name="return-day"
      type="date"
      max={today}
      value={day}
      error={undefined}
      onChange={setDay}
    />
  );
  /** What is asked at the step that is next. */
  const todo: Record<ProgressStep, ReactNode> = {
    asked: (
      <>
        <p>
          <button type="button" className="button" onClick={onWrite}>
            {t('returns.write')}
          </button>
        </p>
        {dayField}
        {note('asked')}
      </>
    ),
    posted: (
      <>
        <FormField
          label={t('returns.address')}
          hint={t('returns.addressHint')}
          name="return-address"
          isLong
          value={address}
          error={undefined}
          onChange={setAddress}
        />
        <FileDrop
          label={t('returns.slip')}
          hint={t('returns.fileHint')}
          onFiles={(files) => onFiles('slip', files)}
        />
        <FormField
          label={t('returns.tracking')}
          name="return-tracking"
          value={tracking}
          error={undefined}
          onChange={setTracking}
        />
        <FileDrop
          label={t('returns.posting')}
          hint={t('returns.postingHint')}
          onFiles={(files) => onFiles('posting', files)}
        />
        {dayField}
        {note('posted')}
      </>
    ),
    arrived: (
      <>
        <FileDrop
          label={t('returns.posting')}
          hint={t('returns.postingHint')}
          onFiles={(files) => onFiles('posting', files)}
        />
        {dayField}
        {note('arrived')}
      </>
    ),
    money: (
      <p>
        <a href={refundsHref}>{t('refunds.check')}</a>
      </p>
    ),
  };
  return (
    <ol className="return-steps">
      {progress.steps.map((one) => (
        <li
          key={one.step}
          className={one.isDone ? 'done' : ''}
          aria-current={one.step === progress.next ? 'step' : undefined}
        >
          <StepHead {...{ one, now, receiptHref }} />
          {one.step === progress.next ? <div className="stack">{todo[one.step]}</div> : null}
          {one.step === 'posted' && one.isDone ? <Facts {...progress} /> : null}
        </li>
      ))}
    </ol>
  );
}

function StepHead({
  one,
  now,
  receiptHref,
}: {
  one: StepProgress;
  now: number;
  receiptHref: Props['receiptHref'];
}) {
  const { step, isDone, when, deadline, proofs } = one;
  return (
    <div className="stack tight">
      <h3>
        {t(`returns.step.${step}`)} {isDone ? <span className="mark good">{t('returns.isDone')}</span> : null}
      </h3>
      {isDone ? null : <p className="small">{t(`returns.why.${step}`)}</p>}
      {when === null ? null : <p className="small soft">{dayText(when)}</p>}
      {deadline === null || deadline.at === null ? null : (
        <p className="small">
          {t('returns.until', [formatNear(deadline.at, now)])}
          {deadline.certainty === 'exact' ? '' : ` (${t(`certainty.${deadline.certainty}`)})`}
        </p>
      )}
      {proofs.map(({ id, name }) => (
        <p key={id} className="small">
          <a href={receiptHref(id)}>
            <bdi>{name}</bdi>
          </a>
        </p>
      ))}
    </div>
  );
}

function Facts({ address, tracking }: Pick<ReturnProgress, 'address' | 'tracking'>) {
  return (
    <div className="small">
      {address === '' ? null : (
        <p>
          {t('returns.address')}: <bdi>{address}</bdi>
        </p>
      )}
      {tracking === '' ? null : (
        <p>
          {t('returns.tracking')}: <bdi>{tracking}</bdi>
        </p>
      )}
    </div>
  );
}

/** A step noticed afterwards is told by the day on which it was. */
function dayText(when: Moment): string {
  if ('day' in when) return formatDay(when.day);
  return formatInstant('at' in when ? when.at : when.by);
}

/** What the store answered: pasted or chosen, with what follows from it. It suggests; the shopper decides. */
import { useDeferredValue, useEffect, useState } from 'react';
import { formatNear } from '@/utils/i18n/format';
import { t } from '@/utils/i18n/translate';
import { deadlineName, letterName, replyName } from '@/utils/i18n/words';
import type { LetterPurpose } from '@/utils/letters/letter-words';
import type { NextAfterReply } from '@/utils/replies/next-after-reply';
import type { Suggestion } from '@/utils/replies/recognise-reply';
import { replyCases, type ReplyCase } from '@/utils/replies/reply-case';
import { FileDrop } from './file-drop';
import { FileNames } from './file-names';
import { FormField } from './form-field';
import { QuoteText } from './quote-text';
import { SelectField } from './select-field';
import { SourceLink } from './source-link';

export interface GivenReply {
  reply: ReplyCase;
  /** On which it came, YYYY-MM-DD. */
  day: string;
  text: string;
  files: File[];
}

interface Props {
  /** Milliseconds since 1970. */
  now: number;
  /** YYYY-MM-DD. */
  today: string;
  /** What a text seems to answer. */
  recognise: (text: string) => Promise<Suggestion[]>;
  nextAfter: (reply: ReplyCase) => NextAfterReply;
  onRecord: (given: GivenReply) => Promise<boolean>;
  onWrite: (letter: LetterPurpose) => void;
}

export function ReplyHelper({ now, today, recognise, nextAfter, onRecord, onWrite }: Props) {
  const [text, setText] = useState('');
  const [files, setFiles] = useState<File[]>([]);
  const [reply, setReply] = useState<ReplyCase | null>(null);
  const [day, setDay] = useState(today);
  const suggestions = useSuggestions(text, recognise);
  const record = async (): Promise<void> => {
    if (reply === null || !(await onRecord({ reply, day: day === '' ? today : day, text, files }))) return;
    setText('');
    setFiles([]);
    setReply(null);
  };
  return (
    <div className="stack">
      <FormField
        label={t('reply.paste')}
        hint={t('reply.pasteHint')}
        name="reply"
        isLong
        value={text}
        error={undefined}
        onChange={setText}
      />
      <div aria-live="polite">
        {suggestions.length === 0 ? null : (
          <ul className="stack tight plain-list">
            {suggestions.map(({ reply: one, quote }) => (
              <li key={one} className="note stack tight">
                <p>{t('reply.soundsLike', [replyName(one)])}</p>
                <QuoteText text={quote} />
                {reply === one ? null : (
                  <p>
                    <button type="button" className="button small" onClick={() => setReply(one)}>
                      {t('reply.choose', [replyName(one)])}
                    </button>
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      <SelectField
        label={t('reply.which')}
        value={reply ?? ''}
        options={[['', t('reply.choosePlease')], ...replyCases.map((one) => [one, replyName(one)] as const)]}
        onChange={(chosen) => setReply(replyCases.find((one) => one === chosen) ?? null)}
      />
      <FormField
        label={t('reply.day')}
        name="reply-day"
        type="date"
        max={today}
        value={day}
        error={undefined}
        onChange={setDay}
      />
      <FileDrop
        label={t('reply.files')}
        hint={t('reply.filesHint')}
        onFiles={(more) => setFiles([...files, ...more])}
      />
      <FileNames files={files} />
      {reply === null ? null : (
        <ReplyOutcome
          next={nextAfter(reply)}
          now={now}
          isSilence={reply === 'none'}
          onWrite={onWrite}
          onRecord={() => void record()}
        />
      )}
    </div>
  );
}

interface OutcomeProps {
  next: NextAfterReply;
  now: number;
  /** Nothing came, so there is nothing to put on record. */
  isSilence: boolean;
  onWrite: (letter: LetterPurpose) => void;
  onRecord: () => void;
}

function ReplyOutcome({ next, now, isSilence, onWrite, onRecord }: OutcomeProps) {
  const { what, why, letter, deadline, source } = next;
  return (
    <section className="panel stack tight" aria-label={t('reply.follows')}>
      <p>
        <strong>{t(`reply.what.${what}`)}</strong>
      </p>
      <p className="small">{t(`reply.why.${why}`)}</p>
      {source === null ? null : <SourceLink source={source} />}
      {deadline === null || deadline.at === null ? null : (
        <p className="small">
          {deadlineName(deadline.kind)}: {formatNear(deadline.at, now)}
        </p>
      )}
      <p className="small soft">{t('regime.notAdvice')}</p>
      <div className="row">
        {isSilence ? null : (
          <button type="button" className="button primary" onClick={onRecord}>
            {t('reply.record')}
          </button>
        )}
        {letter === null ? null : (
          <button type="button" className="button" onClick={() => onWrite(letter)}>
            {t('next.write', [letterName(letter)])}
          </button>
        )}
      </div>
    </section>
  );
}

/** Reading waits until typing rests; an answer to an older text is dropped. */
function useSuggestions(text: string, recognise: Props['recognise']): Suggestion[] {
  const rested = useDeferredValue(text);
  const [found, setFound] = useState<{ text: string; suggestions: Suggestion[] }>({
    text: '',
    suggestions: [],
  });
  useEffect(() => {
    let isCurrent = true;
    if (rested.trim() === '') return;
    void recognise(rested).then((suggestions) => {
      if (isCurrent) setFound({ text: rested, suggestions });
    });
    return () => {
      isCurrent = false;
    };
  }, [rested, recognise]);
  return text.trim() === '' ? [] : found.suggestions;
}

/** A message to the store, written for this situation: to be looked through, filled in, copied or opened in the mail programme. */
import { useId, useState } from 'react';
import { t } from '@/utils/i18n/translate';
import { languageName, letterName } from '@/utils/i18n/words';
import { letterLanguages, letterWordsFor } from '@/utils/letters/letter-languages';
import { letterPurposes, type LetterPurpose } from '@/utils/letters/letter-words';
import { mailAddress } from '@/utils/letters/mail-address';
import { writeLetter, type LetterFacts } from '@/utils/letters/write-letter';
import { CopyButton } from './copy-button';
import { SelectField } from './select-field';
import './letter-writer.css';

export interface WrittenLetter {
  purpose: LetterPurpose;
  language: string;
  text: string;
}

interface Props {
  /** What is known of the order, in a language, for a letter's purpose. */
  factsIn: (language: string, purpose: LetterPurpose) => LetterFacts;
  /** The store's mail address; '' where none is known. */
  to: string;
  /** What the situation asks for. */
  suggested: LetterPurpose;
  /** BCP 47 tags, the store's first. */
  languages: readonly string[];
  onUsed: (letter: WrittenLetter) => void;
}

export function LetterWriter({ factsIn, to, suggested, languages, onUsed }: Props) {
  const id = useId();
  const [purpose, setPurpose] = useState<LetterPurpose>(suggested);
  const [language, setLanguage] = useState(letterWordsFor(languages).language);
  const [edited, setEdited] = useState<{ key: string; body: string } | null>(null);
  const key = `${purpose} ${language}`;
  const letter = writeLetter(purpose, factsIn(language, purpose), letterWordsFor([language]));
  // What the shopper wrote stays until another letter is chosen.
  const body = edited?.key === key ? edited.body : letter.body;
  const gaps = letter.gaps.filter((gap) => body.includes(gap));
  const mail = mailAddress(to, { subject: letter.subject, body });
  const used = (): void => onUsed({ purpose, language, text: `${letter.subject}\n\n${body}` });
  return (
    <div className="stack letter-writer">
      <div className="form-pair">
        <SelectField
          label={t('letters.purpose')}
          value={purpose}
          options={letterPurposes.map((one) => [one, letterName(one)])}
          onChange={(chosen) => setPurpose(letterPurposes.find((one) => one === chosen) ?? suggested)}
        />
        <SelectField
          label={t('letters.language')}
          value={language}
          options={letterLanguages.map((words) => [words.language, languageName(words.language)])}
          onChange={setLanguage}
        />
      </div>
      <p className="small">
        <strong>{t('letters.subject')}</strong> <span lang={language}>{letter.subject}</span>
      </p>
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('letters.text')}</label>
        <textarea
          id={`${id}-text`}
          className="letter"
          lang={language}
          dir="auto"
          rows={14}
          value={body}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => setEdited({ key, body: target.value })}
        />
        <span id={`${id}-note`} className="small soft">
          {gaps.length > 0 ? t('letters.gaps', [gaps.join(', ')]) : t('letters.check')}
        </span>
      </div>
      {purpose === 'withdraw' ? <p className="small soft">{t('letters.withdrawNote')}</p> : null}
      <div className="row">
        {mail === null ? null : (
          <a className="button primary" href={mail}>
            {t('letters.openMail')}
          </a>
        )}
        <CopyButton text={`${letter.subject}\n\n${body}`}>{t('letters.copy')}</CopyButton>
        <button type="button" className="button" onClick={used}>
          {t('letters.used')}
        </button>
      </div>
      {mail === null ? <p className="small soft">{t('letters.tooLong')}</p> : null}
    </div>
  );
}

/** What only the shopper knows, asked one question at a time; each answer counts at once. */
import type { Question } from '@/utils/deadlines/questions';
import { t } from '@/utils/i18n/translate';
import { answerName, askHint, askName } from '@/utils/i18n/words';
import { NONE } from '@/utils/orders/answers';
import { useId, useState } from 'react';
import { CheckField } from './check-field';
import { FormField } from './form-field';
import { SelectField } from './select-field';

interface Props {
  question: Question;
  /** An empty answer takes the last one back. */
  onAnswer: (answers: string[]) => void;
}

export function QuestionList({
  questions,
  onAnswer,
}: {
  questions: readonly Question[];
  onAnswer: (question: Question, answers: string[]) => void;
}) {
  return questions.map((question) => {
    const Asked = question.options.length === 0 ? Day : question.ask === 'exceptions' ? Several : One;
    return (
      <Asked key={question.ask} question={question} onAnswer={(answers) => onAnswer(question, answers)} />
    );
  });
}

function One({ question: { ask, options, answers }, onAnswer }: Props) {
  const named = options.map((option) => [option, answerName(ask, option)] as const);
  return (
    <SelectField
      label={askName(ask)}
      hint={askHint(ask)}
      value={answers[0] ?? ''}
      options={[['', t('questions.unanswered')], ...named]}
      onChange={(answer) => onAnswer(answer === '' ? [] : [answer])}
    />
  );
}

/** More boxes than one takes in at a glance are folded away. */
const MOST_AT_ONCE = 6;

/** Any of them may apply; that none does is an answer too, and excludes the others. */
function Several({ question: { ask, options, answers }, onAnswer }: Props) {
  const hint = useId();
  const toggle = (option: string, isOn: boolean): void => {
    const others = answers.filter((one) => one !== option && (option !== NONE || !isOn));
    onAnswer(isOn ? [...others.filter((one) => one !== NONE), option] : others);
  };
  const boxes = options.map((option) => (
    <CheckField
      key={option}
      label={answerName(ask, option)}
      isOn={answers.includes(option)}
      onChange={(isOn) => toggle(option, isOn)}
    />
  ));
  return (
    <fieldset className="stack" aria-describedby={hint}>
      <legend>{askName(ask)}</legend>
      <p id={hint} className="small soft">
        {askHint(ask)}
      </p>
      {options.length > MOST_AT_ONCE ? (
        <details open={answers.length > 0}>
          <summary>{t('questions.exceptionsOf', [String(options.length - 1)])}</summary>
          <div className="stack">{boxes.slice(0, -1)}</div>
        </details>
      ) : (
        boxes.slice(0, -1)
      )}
      {boxes.at(-1)}
    </fieldset>
  );
}

function Day({ question: { ask, answers }, onAnswer }: Props) {
  const known = answers[0] ?? '';
  // What is typed and not yet saved; null: what is on record.
  const [typed, setTyped] = useState<string | null>(null);
  const day = typed ?? known;
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(day === '' ? [] : [day]);
        setTyped(null);
      }}
    >
      <FormField
        type="date"
        name={ask}
        label={askName(ask)}
        hint={askHint(ask)}
        value={day}
        error={undefined}
        onChange={setTyped}
      />
      <button type="submit" className="button" disabled={day === known}>
        {t('questions.save')}
      </button>
    </form>
  );
}

/** What a deadline of this order depends on and only the shopper knows. */
import { QuestionList } from '@/components/question-list';
import type { Notices } from '@/components/use-notices';
import { t } from '@/utils/i18n/translate';
import type { OrderRow } from '@/utils/storage/database';

interface Props {
  order: OrderRow;
  notices: Notices;
}

export function QuestionSection({ order: { id, questions }, notices }: Props) {
  return (
    <section className="panel stack" aria-labelledby="questions">
      <h2 id="questions">{t('questions.title')}</h2>
      <p className="small soft">{t('questions.note')}</p>
      <QuestionList
        questions={questions}
        onAnswer={({ ask }, answers) =>
          void notices.carryOut(
            { type: 'answer-question', order: id, ask, answers },
            t(answers.length === 0 ? 'questions.takenBack' : 'questions.saved'),
          )
        }
      />
    </section>
  );
}

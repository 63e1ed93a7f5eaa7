/** What is not recorded, folded away with its number: newsletters, forgeries, files that could not be read. */
import { t } from '@/utils/i18n/translate';
import type { HeadOfMail, MailTally } from '@/utils/mail/files/mail-collector';
import type { FileProblem } from '@/utils/mail/files/read-files';
import './mails.css';

const PROBLEMS = {
  'no-mail': 'mails.problem.noMail',
  'too-large': 'mails.problem.tooLarge',
  unreadable: 'mails.problem.unreadable',
  'file-gone': 'mails.problem.fileGone',
} as const satisfies Record<FileProblem, string>;

export function FoldedMails({ tally }: { tally: MailTally }) {
  const { forged, others, othersCount, problems, repeated } = tally;
  return (
    <>
      {problems.length === 0 ? null : (
        <section className="note problem stack tight">
          <h2>{t('mails.problems', problems.length)}</h2>
          <ul className="bullets small">
            {problems.map(({ id, file, problem }) => (
              <li key={id}>
                <bdi>{file}</bdi> {t(PROBLEMS[problem])}
              </li>
            ))}
          </ul>
        </section>
      )}
      {forged.length === 0 ? null : (
        <section className="note warm stack tight">
          <h2>{t('mails.forged', forged.length)}</h2>
          <p className="small">{t('mails.forgedNote')}</p>
          <MailHeads heads={forged} />
        </section>
      )}
      {repeated === 0 ? null : <p className="small soft">{t('mails.repeated', repeated)}</p>}
      {othersCount === 0 ? null : (
        <details>
          <summary>{t('mails.others', othersCount)}</summary>
          <MailHeads heads={others} />
          {othersCount > others.length ? (
            <p className="small soft">{t('mails.more', othersCount - others.length)}</p>
          ) : null}
        </details>
      )}
    </>
  );
}

function MailHeads({ heads }: { heads: readonly HeadOfMail[] }) {
  return (
    <ul className="mail-heads small">
      {heads.map(({ id, subject, from }) => (
        <li key={id}>
          <bdi>{subject}</bdi> <bdi className="soft">{from}</bdi>
        </li>
      ))}
    </ul>
  );
}

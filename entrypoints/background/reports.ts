/** What scripts in pages report. Everything in a report may be forged by the page: checked before it is believed. */
import { MAIL } from '@/utils/access/store-access';
import type { Guard, Guidance, MailRules, Report, Terms } from '@/utils/messages';
import { pageRulesFor } from '@/utils/reading/page-rules';
import type { PageRules } from '@/utils/reading/rules';
import { acceptGuard, closeGuard, guardFor } from './guard';
import { guidanceFor } from './guide';
import { observe } from './observe';
import { mailRulesFor, takeMail } from './open-mail';
import type { PageSender } from './on-message';
import { pauseRecorder, recordControl, recordStep } from './recorder';
import type { Services } from './services';
import { endGuide, readSession } from './session';
import { wishFor } from './store-access';
import { dismissTerms, noteTerms, offerTerms, termsFor } from './terms';

export async function handleReport(
  services: Services,
  report: Report,
  page: PageSender,
): Promise<PageRules | Guidance | Guard | Terms | MailRules | null | void> {
  if (!(await mayReport(services, page, report))) return null;
  switch (report.type) {
    case 'mail-opened':
      return mailRulesFor(services, report.from);
    case 'mail-read':
      return takeMail(services, report);
    case 'page-opened':
      await offerTerms(services, page);
      return pageRulesFor(page.url, String(report.language).slice(0, 35), services.catalogue);
    case 'helper-ready':
      return (
        (await guidanceFor(services, page, String(report.language).slice(0, 35))) ??
        (await guardFor(services, page.tab)) ??
        (await termsFor(services, page))
      );
    case 'observed':
      return observe(services, page, report.observation);
    case 'guided':
      return recordStep(services, page, report.order, report.entry);
    case 'pause-recorder':
      return pauseRecorder(page.tab, report.isPaused === true);
    case 'guide-closed':
      return endGuide(page.tab);
    case 'guard-closed':
      return closeGuard(services, page.tab, report.order, report.isOff === true);
    case 'guard-accepted':
      return acceptGuard(page.tab, report.order);
    case 'terms-read':
      return noteTerms(services, page, report.terms);
    case 'terms-off':
      return dismissTerms(services, page);
    case 'located':
      return recordControl(services, page, report);
  }
}

/** A store that is on, or a page the shopper asked to be read once; of mails a webmail service that is watched, and only of them. */
async function mayReport(services: Services, page: PageSender, { type }: Report): Promise<boolean> {
  const wish = await wishFor(services, page.url);
  const isOfMail = type === 'mail-opened' || type === 'mail-read';
  if (wish) return wish.store.startsWith(MAIL) === isOfMail;
  if (isOfMail) return false;
  return (await readSession()).readOnce[page.tab] === page.url.origin;
}

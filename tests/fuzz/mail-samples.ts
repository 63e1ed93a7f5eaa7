/** The project's own sample mails as they would be sent: plain, as a page, as both. */
import { eml } from '../utils/mail/eml';
import { samples } from '../utils/mail/mails';
import type { MailSample } from './fuzz-mails';

export function mailSamples(): MailSample[] {
  return [...samples('stores'), ...samples('others'), ...samples('not-cancelled')].flatMap(
    ({ name, subject, text }) => {
      const html = `<!doctype html><html><body><table><tr><td><h1>${subject}</h1>${text
        .split('\n\n')
        .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
        .join('')}</td></tr></table></body></html>`;
      const head = { subject: `=?utf-8?B?${Buffer.from(subject).toString('base64')}?=` };
      return [
        { name: `${name}, plain`, raw: eml({ ...head, text }) },
        { name: `${name}, page`, raw: unpacked(eml({ ...head, html }), html) },
      ];
    },
  );
}

/** With the page readable in the message, so that damage reaches its markup. */
function unpacked(raw: string, html: string): string {
  const [head = ''] = raw.split('\r\n\r\n');
  return `${head.replace('base64', '8bit')}\r\n\r\n${html}`;
}

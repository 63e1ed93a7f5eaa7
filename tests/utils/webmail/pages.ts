/** Pages built like those of webmail services, from what is known of their mark-up. */

interface Shown {
  id?: string;
  from: string;
  name: string;
  /** HTML; null: the message is folded. */
  body: string | null;
  after?: string;
}

export function gmailMessage({ id = 'a1', from, name, body, after = '' }: Shown): string {
  return `<div class="adn ads" data-message-id="${id}"><table class="cf gJ"><tr><td class="gF gK">
<h3 class="iw"><span class="gD" email="${from}" name="${name}">${name}</span></h3></td>
<td class="gH gK"><span class="g3" title="Nov 23, 2026, 10:00 AM">10:00 AM</span></td></tr></table>
${body === null ? '' : `<div class="ii gt"><div class="a3s aiL">${body}</div></div>`}${after}</div>`;
}

export function gmailPage(subject: string, messages: readonly string[]): string {
  return `<div role="main"><h2 class="hP">${subject}</h2><div role="list">${messages.join('')}</div></div>`;
}

export function gmailPrint(subject: string, { from, name, body }: Shown): string {
  return `<div class="bodycontainer"><table><tr><td><img alt="Gmail"></td><td><b>me@mail.example</b></td></tr></table><hr>
<div class="maincontent"><table><tr><td><font><b>${subject}</b></font><br><font>1 message</font></td></tr></table><hr>
<table class="message"><tbody><tr><td><font><b>${name} </b>&lt;${from}&gt;</font></td><td align="right"><font>Mon, Nov 23, 2026 at 10:00 AM</font></td></tr>
<tr><td colspan="2"><div class="recipient">To: me@mail.example</div></td></tr>
<tr><td colspan="2"><table><tr><td><div>${body}</div></td></tr></table></td></tr></tbody></table></div></div>`;
}

export function outlookPage(subject: string, { from, name, body }: Shown): string {
  return `<div role="main"><div role="heading" aria-level="2">${subject}</div>
<div><span title="${from}">${name}</span><div data-testid="SentReceivedSavedTime">Mon 11/23/2026 10:00 AM</div></div>
<div id="UniqueMessageBody_1"><div role="document">${body}</div></div></div>`;
}

export function yahooPage(subject: string, { from, name, body }: Shown): string {
  return `<span data-test-id="message-group-subject-text">${subject}</span><ul><li data-test-id="message-view">
<span data-test-id="message-from"><span data-test-id="email-pill" title="${from}">${name}</span></span>
<span data-test-id="message-date">Mon, Nov 23, 2026 at 10:00 AM</span>
<div data-test-id="message-view-body-content">${body}</div></li></ul>`;
}

/** The message stands in a frame of the page's own origin, at `framed`. */
export function protonPage(subject: string, { from, name }: Shown, framed: string): string {
  return `<article class="message-container"><header><span data-testid="recipients:sender" title="${from}">${name}</span>
<time datetime="2026-11-23T10:00:00Z">Nov 23</time></header>
<iframe data-testid="content-iframe" data-subject="${subject}" src="${framed}"></iframe></article>`;
}

export function fastmailPage(subject: string, { from, name, body }: Shown): string {
  return `<h1 class="v-Thread-title">${subject}</h1><div class="v-Message"><div class="v-MessageCard-from" title="${from}">${name}</div>
<time datetime="2026-11-23T10:00:00Z">Nov 23</time><div class="v-Message-body">${body}</div></div>`;
}

export function icloudPage(subject: string, { from, name, body }: Shown): string {
  return `<div class="message-view"><h1>${subject}</h1><span title="${from}">${name}</span><div class="msg-body">${body}</div></div>`;
}

export function gmxPage(subject: string, { from, name }: Shown, framed: string): string {
  return `<div id="mail-detail"><h1 class="mail-header-subject">${subject}</h1><span class="mail-header-sender" title="${from}">${name}</span>
<time datetime="2026-11-23T10:00:00Z">23.11.2026</time><iframe name="mail-display-content" src="${framed}"></iframe></div>`;
}

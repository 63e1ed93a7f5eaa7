/** Where a webmail service shows the open message. Data only; a file a service. */

/** One of the service's ways to show a message: in its list, or to be printed. */
export interface MailView {
  /** One open message of a thread; within it the rest. Collapsed ones have no body. */
  message: string;
  body: string;
  /** The body stands in a frame of the page's own origin, which `body` selects. */
  isFramed?: boolean;
  subject: string | null;
  /** The sender, whose address and name stand in attributes or in the text. */
  from: string | null;
  /** The full date, in this attribute or in the text. */
  date: { css: string; attribute: string | null } | null;
  /** The message's own id, an attribute of `message`. */
  idAttribute?: string;
  /** Shown where the service leaves a part of the message out. */
  clipped?: string;
}

export interface WebmailProfile {
  id: string;
  name: string;
  /** The service's own, and all below them. */
  hosts: readonly string[];
  /** The first that shows a message counts. */
  views: readonly MailView[];
  /** How sure the above is, and where it comes from. */
  confidence: 'high' | 'medium' | 'low';
  source: string;
  checked: string;
}

/** Messages as they are sent, made for tests. */

/** Of a message; the sender is Nike's where none is named. */
interface Parts {
  from?: string;
  subject: string;
  text: string;
  head?: string;
  type?: string;
  id?: string;
}

export function mail({
  from,
  subject,
  text,
  head = '',
  type = 'text/plain; charset=utf-8',
  id = subject,
}: Parts): string {
  const lines = [
    'DKIM-Signature: v=1; a=rsa-sha256; d=nike.com; s=mail; h=from; bh=AA==; b=AA==',
    `From: ${from ?? 'Nike <info@notifications.nike.com>'}`,
    `Subject: ${subject}`,
    `Message-ID: <${id.replaceAll(/\W+/gu, '-')}@mail.example>`,
    'Date: Mon, 23 Nov 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: ${type}`,
    ...(head === '' ? [] : [head]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${text.replaceAll('\n', '\r\n')}`;
}

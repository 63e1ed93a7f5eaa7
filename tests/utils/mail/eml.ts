/** A mail as bytes, as a shop's server would send it. */
export interface Eml {
  from?: string;
  subject?: string;
  headers?: string[];
  text?: string;
  html?: string;
}

export function eml({
  from = 'Shop <orders@shop.example>',
  subject = 'News',
  headers = [],
  text,
  html,
}: Eml): string {
  const head = [
    `From: ${from}`,
    'To: Ann <ann@mail.example>',
    `Subject: ${subject}`,
    'Date: Fri, 20 Nov 2026 10:00:00 +0000',
    'Message-ID: <1@shop.example>',
    ...headers,
    'MIME-Version: 1.0',
  ];
  const part = (type: string, content: string): string[] => [
    `Content-Type: text/${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(content).toString('base64').replaceAll(/.{76}/gu, '$&\r\n'),
  ];
  const parts = [
    ...(text === undefined ? [] : [part('plain', text)]),
    ...(html === undefined ? [] : [part('html', html)]),
  ];
  if (parts.length === 1) return [...head, ...(parts[0] ?? [])].join('\r\n');
  const body = parts.flatMap((lines) => ['--frontier', ...lines]);
  return [
    ...head,
    'Content-Type: multipart/alternative; boundary="frontier"',
    '',
    ...body,
    '--frontier--',
    '',
  ].join('\r\n');
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
}

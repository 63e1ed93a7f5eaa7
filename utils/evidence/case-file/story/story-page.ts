/** A story as one page that any browser opens and prints: every text escaped, nothing that runs, nothing fetched. */
import type { Block, Section, Story } from './story';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const STYLE =
  ':root{color-scheme:light dark}' +
  'body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#132c2a;background:#fff;overflow-wrap:anywhere}' +
  'h1{font-size:1.6rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem;border-bottom:1px solid #6c8481}' +
  'p,td,dd,li,blockquote{white-space:pre-line}blockquote{margin:.5rem 0 1rem;padding:.25rem 1rem;border-inline-start:3px solid #6c8481}' +
  'table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{text-align:start;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid #d3dedb}' +
  'dl{display:grid;grid-template-columns:minmax(8rem,1fr) 3fr;gap:.25rem 1rem;margin:1rem 0}dt{color:#48605d}dd{margin:0}' +
  '@media(prefers-color-scheme:dark){body{color:#e3eeec;background:#0f1f1e}dt{color:#a9bfbc}th,td{border-color:#35514e}}' +
  '@media(max-width:40rem){dl{grid-template-columns:1fr}dt{margin-top:.4rem}thead{position:absolute;clip-path:inset(50%)}table,tbody,tr,td{display:block}td{border:0;padding:.1rem 0}tr{padding:.5rem 0;border-bottom:1px solid #6c8481}}' +
  '@media print{body{font-size:10pt;max-width:none;margin:0;padding:0;color:#000;background:#fff}h2,dt{break-after:avoid}tr,blockquote{break-inside:avoid}}';

export function storyPage({ title, language, sections }: Story): string {
  return [
    `<!doctype html><html lang="${escaped(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1 dir="auto">${escaped(title)}</h1>`,
    ...sections.map(sectionMarkup),
    '</main></body></html>\n',
  ].join('\n');
}

function sectionMarkup({ heading, blocks }: Section): string {
  return `<section><h2>${escaped(heading)}</h2>\n${blocks.map(blockMarkup).join('\n')}</section>`;
}

function blockMarkup(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return tag('p', block.text);
    case 'quote':
      return tag('blockquote', block.text);
    case 'list':
      return `<ul>${block.items.map((item) => tag('li', item)).join('')}</ul>`;
    case 'facts':
      return `<dl>${block.rows.map(([name, value]) => tag('dt', name) + tag('dd', value)).join('')}</dl>`;
    case 'table':
      return tableMarkup(block);
  }
}

function tableMarkup({ head, widths, rows }: Extract<Block, { type: 'table' }>): string {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => `<col style="width:${((width / sum) * 100).toFixed(1)}%">`);
  const headings = head.map((name) => `<th scope="col">${escaped(name)}</th>`);
  const lines = rows.map((row) => `<tr>${row.map((cell) => tag('td', cell)).join('')}</tr>`);
  return (
    `<table><colgroup>${columns.join('')}</colgroup><thead><tr>${headings.join('')}</tr></thead>` +
    `<tbody>${lines.join('\n')}</tbody></table>`
  );
}

function tag(name: string, text: string): string {
  return `<${name} dir="auto">${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

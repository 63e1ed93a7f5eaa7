/** The demonstration shop's look. */

export function money(amount: number): string {
  return `£${amount.toFixed(2)}`;
}

export function page(title: string, content: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title} · Pinefield</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body>
<header><a class="brand" href="/">Pinefield</a><nav><a href="/">Shop</a> <a href="/orders">Your orders</a></nav></header>
<main>${content}</main><footer>A demonstration that runs on this machine alone. Nothing is sold.</footer></body></html>`;
}

const STYLE = `
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;font:16px/1.55 Georgia,'Liberation Serif',serif;color:#2b2620;background:#fbf8f3}
header,footer{padding:16px max(20px,calc(50% - 440px));display:flex;justify-content:space-between;align-items:baseline;border-bottom:1px solid #e7dfd2}
footer{margin-top:auto;border:0;color:#75695a;font-size:14px}
.brand{font-size:24px;text-decoration:none;color:#7a4b25}
nav a{margin-inline-start:18px;color:inherit}
main{width:min(880px,100%);margin:0 auto;padding:32px 20px}
h1{font-weight:500;font-size:32px;margin:0 0 14px}
.product{display:grid;grid-template-columns:repeat(auto-fit,minmax(260px,1fr));gap:36px;align-items:center}
.picture{aspect-ratio:1;border-radius:16px;background:radial-gradient(circle at 50% 32%,#ffe9b8 0 12%,#f0d49a 13% 20%,transparent 21%),linear-gradient(#7a4b25,#7a4b25) 50% 70%/3% 46% no-repeat,radial-gradient(ellipse at 50% 94%,#5d3719 0 20%,transparent 21%),#efe5d5}
.big{font-size:24px}.muted{color:#75695a}
.panel{padding:20px;background:#fff;border:1px solid #e7dfd2;border-radius:12px;margin:0 0 16px}
.button{display:inline-block;padding:11px 22px;border:1px solid #7a4b25;border-radius:8px;background:#7a4b25;color:#fff;font:inherit;text-decoration:none;cursor:pointer}
.button + .button{margin-inline-start:16px}
.button.quiet{background:none;color:#7a4b25}
select,label{font:inherit;display:block;margin-bottom:10px}select{padding:9px}
dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:0 0 16px}
dt{font-size:13px;color:#75695a}dd{margin:0}
ul{list-style:none;padding:0}.items li{display:flex;justify-content:space-between;padding:12px 0;border-top:1px solid #e7dfd2}`;

import { createHash } from 'node:crypto';

/** The look of the sign-in pages: near the admin's, which they can't share styles with, and without any script. */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ink:#222;--quiet:#5a5a5a;--line:#8a8a8a;--soft:#f3f3f3;--accent:#b62a12;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#161616;--ink:#ededed;--quiet:#b5b5b5;--line:#7c7c7c;--soft:#242424;--accent:#ff7a5e;--on-accent:#161616}}
*{box-sizing:border-box}
body{margin:0;min-block-size:100vh;display:grid;justify-items:center;align-items:start;align-content:start;padding:2rem 1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main,header,footer{inline-size:min(100%,26rem)}
.logo{margin:0 0 1.5rem;font:800 2.2rem/1 'Arial Narrow','Liberation Sans Narrow','Roboto Condensed',sans-serif;text-transform:uppercase}
h1{font-size:1.4rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:0 0 1rem}
label{display:block;font-weight:600;margin-block-end:.25rem}
input{inline-size:100%;padding:.6rem .7rem;font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:3px;margin-block-end:1rem}
button,.button{display:inline-block;padding:.6rem 1.1rem;font:inherit;font-weight:600;border:1px solid var(--accent);border-radius:3px;background:var(--accent);color:var(--on-accent);cursor:pointer;text-decoration:none;margin-block-end:.5rem}
button.plain{background:none;color:inherit;border-color:var(--line)}
a{color:var(--accent)}
a.button{color:var(--on-accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
[role=alert],[role=status]{padding:.75rem 1rem;margin-block-end:1rem;border-inline-start:5px solid var(--accent);background:var(--soft)}
[role=alert]{font-weight:600}
.hint{color:var(--quiet);font-size:.92rem}
form{margin-block-end:1rem}
.demo-sign-in{display:grid;gap:.5rem;margin-block-end:2rem}
.demo-sign-in button{display:flex;justify-content:space-between;gap:1rem;margin:0;text-align:start;background:var(--soft);color:var(--ink);border-color:var(--line);font-weight:400}
.qr{display:block;inline-size:13rem;block-size:auto;margin-block-end:1rem;background:#fff;border:.5rem solid #fff}
code{font:1rem/1.6 ui-monospace,monospace;overflow-wrap:anywhere}
.codes{columns:2;list-style:none;padding:1rem;margin:0 0 1rem;background:var(--soft)}
footer{margin-block-start:2.5rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
footer ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}
footer a{display:inline-block;padding-block:.25rem}
@media print{header,footer,form,.button{display:none}}
`;

/** Nothing but these styles, our own pictures and forms to ourselves. */
export const contentSecurityPolicy =
  "default-src 'none'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; " +
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;

import { type Html, html, inline } from '../markup.js';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1d1b18, #e8e6e1); --soft: light-dark(#5f5a52, #a9a69f); --rule: light-dark(#dfdad0, #33363d); --paper: light-dark(#fbfaf6, #14161a); --raised: light-dark(#fff, #1b1e24); }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
main { max-width: 64rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 2rem) 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .3rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 .5rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { margin: 0 0 .9rem; padding: .7rem 1rem .9rem; background: var(--raised); border: 1px solid var(--rule); border-left: 4px solid; border-radius: 4px; }
li.changed { border-left-color: light-dark(#8a5a00, #ffc766); }
li.added { border-left-color: light-dark(#256b3a, #86cf97); }
li.removed { border-left-color: light-dark(#a3261f, #ff9d92); }
p { margin: 0; }
.totals, .version, .shift { color: var(--soft); }
.version { font-size: .85rem; }
.shift { margin-top: .3rem; }
.field { display: inline-block; font-size: .8rem; padding: 0 .5rem; border: 1px solid var(--rule); border-radius: 1rem; color: var(--soft); }
.versions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: .4rem 1.5rem; margin-top: .5rem; }
blockquote { margin: .2rem 0 0; font-family: Charter, Georgia, Cambria, serif; }
del { background: light-dark(#fbdad6, #57211c); text-decoration: line-through; border-radius: 2px; }
ins { background: light-dark(#d3ecd5, #1d4029); text-decoration: none; font-weight: 600; border-radius: 2px; }
@media print { li { break-inside: avoid; } }
`;

/** A page without a script: nothing in it runs, and nothing is loaded. */
export const staticPage = (title: string, body: Html): string =>
  html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="claimsift">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${inline('style', STYLE)}
</head>
<body>
${body}
</body>
</html>
`.markup;

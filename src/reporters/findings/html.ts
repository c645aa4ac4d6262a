import type { CheckedDocument, Finding } from '../../check/index.js';
import type { FindingsReporter } from './reporter.js';
import { xml } from './xml.js';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h2 { font-size: 1.1rem; overflow-wrap: anywhere; }
li { margin: 0 0 1rem; }
.error { color: light-dark(#b00020, #ff8a80); } .warning { color: light-dark(#8a5a00, #ffc766); } .info { color: light-dark(#0b57d0, #8ab4f8); }
.severity { font-weight: 600; }
code, .place { color: light-dark(#555, #aaa); }
blockquote { margin: .3rem 0 0; padding-left: .8rem; border-left: 3px solid light-dark(#ccc, #555); overflow-wrap: anywhere; }
mark { background: light-dark(#ffe08a, #6b5200); color: inherit; }
`;

/** One page that needs nothing else: no script, no font, nothing from the network. */
export const html: FindingsReporter = ({ documents, summary }) => {
  const { errors, warnings, infos, suppressed } = summary;
  const sections = documents.filter(({ findings }) => findings.length > 0).map(section);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>claimsift check</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>claimsift check</h1>
<p>${errors} errors, ${warnings} warnings, ${infos} infos in ${summary.documents} documents; ${suppressed} suppressed</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
};

const section = ({ id, findings, lines }: CheckedDocument): string =>
  `<section>\n<h2>${xml(id)}</h2>\n<ul>\n${findings.map((finding) => item(finding, lines.get(finding.line))).join('\n')}\n</ul>\n</section>`;

function item(finding: Finding, line: string | undefined): string {
  const { rule, severity, message, line: number, column } = finding;
  return `<li><span class="severity ${severity}">${severity}</span> ${xml(message)} <code>${xml(rule)}</code> <span class="place">${number}:${column}</span>${line === undefined ? '' : quote(finding, line)}</li>`;
}

function quote({ line: first, column, endLine, endColumn }: Finding, line: string): string {
  const start = column - 1;
  const end = endLine === first ? endColumn - 1 : line.length;
  return `<blockquote>${xml(line.slice(0, start))}<mark>${xml(line.slice(start, end))}</mark>${xml(line.slice(end))}</blockquote>`;
}

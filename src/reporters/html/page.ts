import { digest } from '../../claims/index.js';
import { type Html, html, inline } from '../markup.js';
import script from './page/page.client.js' with { type: 'text' };
import style from './page/page.css' with { type: 'text' };

/** A claimsift page: everything is in it, and nothing that is not may run or be loaded. */
export function renderPage(title: string, body: Html): string {
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="claimsift">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23a3261f'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E">
${inline('style', style)}
</head>
<body>
${body}
${inline('script', script)}
</body>
</html>
`.markup;
}

/** What a Content-Security-Policy calls an inline script or style by. */
function hashOf(text: string): string {
  const bytes = digest(text).match(/../g) ?? [];
  return `'sha256-${btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''))}'`;
}

import { digest } from '../../claims/index.js';
import { type Html, html, inline } from '../markup.js';
import base from './base.css' with { type: 'text' };

/** What a page shows, and what it runs. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** Its own style, after the one that all pages have. */
  readonly style: string;
  /** What it does by itself; a page without does nothing. */
  readonly script?: string;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23a3261f'/%3E%3Cpath d='M4 5h8M4 8h8M4 11h5' stroke='%23fff' stroke-width='1.6'/%3E%3C/svg%3E";

/** A page of claimsift: everything is in it, and nothing that is not may run or be loaded. */
export function renderPage({ title, body, style: own, script }: Page): string {
  const style = `${base}\n${own}`;
  const policy = [
    "default-src 'none'",
    `script-src ${script === undefined ? "'none'" : hashOf(script)}`,
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
<link rel="icon" href="${ICON}">
${inline('style', style)}
</head>
<body>
${body}
${script === undefined ? null : inline('script', script)}
</body>
</html>
`.markup;
}

/** What a Content-Security-Policy calls an inline script or style by. */
function hashOf(text: string): string {
  const bytes = digest(text).match(/../g) ?? [];
  return `'sha256-${btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''))}'`;
}

/** Text made safe for an attribute or an element of XML 1.0 and HTML; controls and lone surrogates become U+FFFD. */
export const xml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"'\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The forms of plain reporting verbs: after a quotation that ends in '?' or '!' they take the sentence further. */
export const SAID_FORMS: ReadonlySet<string> = new Set(
  (
    'said says asked asks told tells added adds wrote writes replied replies shouted shouts cried yelled chanted tweeted ' +
    'posted answered exclaimed wondered screamed joked quipped demanded recalled responded read reads'
  ).split(' '),
);

/** What the help of a command says besides its options. */
export interface Page {
  /** A command line each, and what it does where that is not plain. */
  readonly examples: readonly (readonly [line: string, about?: string])[];
  /** The options that the short help shows, by their long names; all where there are none. */
  readonly common: readonly string[];
  /** What the exit statuses mean. */
  readonly statuses: readonly (readonly [status: number, meaning: string])[];
}

const TROUBLE = 'wrong usage, or an input that could not be read';

export const PAGES: Readonly<Record<string, Page>> = {
  extract: {
    examples: [
      ['claimsift article.txt', 'a view for people on a terminal, JSON in a pipe'],
      ['claimsift article.txt --explain --only direct,mixed'],
      ['claimsift article.txt -f html:report.html -f csv:claims.csv'],
      ['claimsift -f jsonl -o reports.jsonl articles.jsonl'],
      ['curl -s https://example.org/a.txt | claimsift --published 2024-11-07'],
    ],
    common: [
      'format',
      'output-file',
      'published',
      'explain',
      'only',
      'speaker',
      'top',
      'sort',
      'input-format',
    ],
    statuses: [
      [0, 'all went well, however many claims there are'],
      [2, TROUBLE],
    ],
  },
  check: {
    examples: [
      ['claimsift check articles/'],
      ['claimsift check --changed origin/main articles/', 'only lines changed since a git revision'],
      ['claimsift check -f sarif:out.sarif -f junit:out.xml -f stylish articles/'],
      ['claimsift check --write-baseline articles/', 'and from then on only what is new:'],
      ['claimsift check --baseline claimsift-baseline.json articles/'],
    ],
    common: [
      'format',
      'output-file',
      'rule',
      'fail-on',
      'max-warnings',
      'quiet',
      'baseline',
      'changed',
      'config',
    ],
    statuses: [
      [0, 'nothing was found that fails'],
      [1, 'findings that fail'],
      [2, `${TROUBLE}, a mistake in the config, or nothing to check`],
    ],
  },
  diff: {
    examples: [
      ['claimsift diff yesterday.md today.md'],
      ['claimsift diff --git origin/main articles/', 'with what git has'],
      ['claimsift diff -f markdown old/ new/', 'a note of corrections'],
    ],
    common: ['git', 'format', 'output-file', 'exit-zero', 'input-format'],
    statuses: [
      [0, 'no claim differs, or --exit-zero'],
      [1, 'claims differ'],
      [2, TROUBLE],
    ],
  },
  summary: {
    examples: [['claimsift summary articles/'], ['claimsift summary -f csv -o voices.csv articles/']],
    common: ['format', 'output-file', 'only', 'speaker', 'published'],
    statuses: [
      [0, 'all went well'],
      [2, TROUBLE],
    ],
  },
  verify: {
    examples: [
      ['claimsift verify article.md --against transcript.vtt report.pdf speeches/'],
      ['claimsift verify article.md --against data.csv --require all', 'absent ones fail, too'],
      ['claimsift verify articles/', 'articles that name their sources themselves'],
    ],
    common: ['against', 'format', 'output-file', 'require', 'min-similarity', 'published'],
    statuses: [
      [0, 'all that was found in the sources stands there so'],
      [1, 'something is altered, misattributed or contradicted'],
      [2, TROUBLE],
    ],
  },
  parse: {
    examples: [
      ['claimsift parse article.txt', 'a drawing of each sentence on a terminal, JSON in a pipe'],
      ['claimsift parse -f jsonl --input-format jsonl articles.jsonl', 'a line a document'],
    ],
    common: ['format', 'input-format'],
    statuses: [
      [0, 'all went well'],
      [2, TROUBLE],
    ],
  },
  schema: {
    examples: [['claimsift schema > report.schema.json']],
    common: [],
    statuses: [[0, 'all went well']],
  },
  lsp: {
    examples: [['claimsift lsp', 'started by an editor, which speaks to it over standard input and output']],
    common: [],
    statuses: [
      [0, 'the editor ended it'],
      [2, 'wrong usage'],
    ],
  },
  rules: {
    examples: [['claimsift rules'], ['claimsift rules percent-change']],
    common: [],
    statuses: [
      [0, 'all went well'],
      [2, 'there is no such rule'],
    ],
  },
  completion: {
    examples: [
      ['claimsift completion bash > ~/.local/share/bash-completion/completions/claimsift'],
      ['claimsift completion zsh > ~/.zfunc/_claimsift', 'a folder of $fpath, before compinit'],
      ['claimsift completion fish > ~/.config/fish/completions/claimsift.fish'],
    ],
    common: [],
    statuses: [
      [0, 'all went well'],
      [2, 'wrong usage'],
    ],
  },
};

import { jsonText } from './json-text.js';
import type { Reporter } from './reporter.js';

/**
 * JSON: one report where exactly one document was asked for, an array otherwise; a failure stands in its document's
 * place. One report a line, unless it is laid out for people.
 */
export const json: Reporter = async function* (outcomes, { many, prettyPrint }) {
  const indent = prettyPrint ? 2 : 0;
  if (!many) {
    for await (const outcome of outcomes) yield `${jsonText(outcome, indent)}\n`;
    return;
  }
  let before = '[\n';
  for await (const outcome of outcomes) {
    const text = jsonText(outcome, indent);
    yield before + (prettyPrint ? text.replace(/^/gm, '  ') : text);
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
};

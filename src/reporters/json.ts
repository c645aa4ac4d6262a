import { jsonText } from './json-text.js';
import { isFailure, type Reporter } from './reporter.js';

/**
 * JSON: the report where exactly one document was asked for, and nothing where it could not be read; an array
 * otherwise, in which a failure stands in its document's place. One report a line, unless it is laid out for people.
 */
export const json: Reporter = async function* (outcomes, { many, prettyPrint }) {
  const indent = prettyPrint ? 2 : 0;
  if (!many) {
    for await (const outcome of outcomes) {
      if (!isFailure(outcome)) yield `${jsonText(outcome, indent)}\n`;
    }
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

import { jsonText } from './json-text.js';
import { isFailure, type Reporter } from './reporter.js';

const INDENT = 2;

/**
 * Indented JSON: the report where exactly one document was asked for, and nothing where it could not be read; an
 * array otherwise, in which a failure stands in its document's place.
 */
export const json: Reporter = async function* (outcomes, { many }) {
  if (!many) {
    for await (const outcome of outcomes) {
      if (!isFailure(outcome)) yield `${jsonText(outcome, INDENT)}\n`;
    }
    return;
  }
  let before = '[\n';
  for await (const outcome of outcomes) {
    yield `${before}${jsonText(outcome, INDENT).replace(/^/gm, '  ')}`;
    before = ',\n';
  }
  yield before === ',\n' ? '\n]\n' : '[]\n';
};

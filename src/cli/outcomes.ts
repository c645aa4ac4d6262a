import { type Selection, select } from '../claims/index.js';
import { type ExtractOptions, extract } from '../extract.js';
import { type InputDocument, InputError } from '../input/index.js';
import type { Outcome } from '../reporters/index.js';
import { complainOf } from './diagnostics.js';
import { TROUBLE } from './status.js';

/**
 * What each document came to, in order, one at a time. Whatever fails is told on standard error, stands in its
 * document's place, and shows in the exit status; the rest goes on.
 *
 * @param options what holds for every document that does not say otherwise itself
 */
export async function* outcomesOf(
  inputs: AsyncIterable<InputDocument | InputError>,
  options: ExtractOptions,
  selection: Selection,
): AsyncGenerator<Outcome> {
  for await (const input of inputs) yield outcomeOf(input, options, selection);
}

function outcomeOf(
  input: InputDocument | InputError,
  options: ExtractOptions,
  selection: Selection,
): Outcome {
  try {
    if (input instanceof InputError) throw input;
    const { text, ...about } = input;
    return select(extract(text, { ...options, ...about }), selection);
  } catch (cause) {
    const error = cause instanceof InputError ? cause : internalError(input.id, cause);
    complainOf(error);
    process.exitCode = TROUBLE;
    const code = error instanceof InputError ? error.code : 'internal';
    return { document: { id: input.id }, error: { code, message: error.message } };
  }
}

const internalError = (id: string, cause: unknown): Error =>
  new Error(
    `${id}: an error in claimsift itself (${cause instanceof Error ? cause.message : String(cause)}); ` +
      'please report it, with what --debug prints',
    { cause },
  );

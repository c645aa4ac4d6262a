export type InputErrorCode =
  | 'not-found'
  | 'unreadable'
  | 'unsupported-format'
  | 'undecodable'
  | 'too-large'
  | 'invalid-record'
  | 'fetch-failed'
  | 'timed-out';

/**
 * One document that could not be read. It is yielded in the document's place, not thrown, where more documents
 * may follow.
 */
export class InputError extends Error {
  override readonly name = 'InputError';

  /**
   * @param place the file, with a line where one is at fault: 'records.jsonl:17'
   * @param reason what is wrong and what to do about it
   * @param id the document's id: the record's own, else the place
   */
  constructor(
    readonly code: InputErrorCode,
    readonly place: string,
    reason: string,
    readonly id: string = place,
    options?: ErrorOptions,
  ) {
    super(`${place}: ${reason}`, options);
  }
}

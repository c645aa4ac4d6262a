import { SCHEMA_VERSION } from '../../claims/index.js';
import { countsOf, type VerifiedDocument } from '../../verify/index.js';

/** What JSON says of one article. */
export const resultOf = ({ id, sources, verifications }: VerifiedDocument): object => ({
  schemaVersion: SCHEMA_VERSION,
  article: id,
  sources,
  verifications,
  summary: countsOf(verifications),
});

import { type Claim, inCodePoints, type Report, type Span } from '../claims/index.js';
import { jsonForPages } from './json-text.js';
import { isFailure, type Reporter } from './reporter.js';

/** Code points of context on either side, by which a quotation is found again in a changed text. */
const CONTEXT = 32;

/** Half a character, which no address can hold. */
const LONE_SURROGATE = /\p{Cs}/gu;

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one a claim, in a JSON array. Their positions count
 * code points, as section 4.2.5 wants.
 */
export const webAnnotation: Reporter = async function* (outcomes, { prettyPrint }) {
  const indent = prettyPrint ? 2 : 0;
  let before = '[';
  for await (const outcome of outcomes) {
    if (isFailure(outcome)) continue;
    const { text } = outcome.document;
    const report =
      text === undefined || outcome.document.offsetUnit === 'codepoint'
        ? outcome
        : inCodePoints(outcome, text);
    const characters = text === undefined ? null : Array.from(text);
    for (const claim of report.claims) {
      yield `${before}\n${jsonForPages(annotationOf(claim, report, characters), indent)}`;
      before = ',';
    }
  }
  yield before === '[' ? '[]\n' : '\n]\n';
};

function annotationOf(claim: Claim, report: Report, characters: readonly string[] | null) {
  const { document } = report;
  const source =
    document.url ??
    `urn:claimsift:document:${encodeURIComponent(document.id.replace(LONE_SURROGATE, '\ufffd'))}`;
  const targets = claim.content.map((span) => ({ source, selector: selectorsOf(span, characters) }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:claimsift:claim:${document.sha256.slice(0, 16)}:${claim.id}`,
    type: 'Annotation',
    motivation: 'identifying',
    generator: { id: 'urn:claimsift', type: 'Software', name: 'claimsift' },
    body: bodiesOf(claim),
    target: targets.length === 1 ? targets[0] : targets,
  };
}

const selectorsOf = ({ start, end, text }: Span, characters: readonly string[] | null) => [
  {
    type: 'TextQuoteSelector',
    exact: text,
    ...(characters !== null && {
      prefix: characters.slice(Math.max(0, start - CONTEXT), start).join(''),
      suffix: characters.slice(end, end + CONTEXT).join(''),
    }),
  },
  { type: 'TextPositionSelector', start, end },
];

/** What the claim is, as a note to read and as tags to filter by. */
function bodiesOf({ attribution, form, text }: Claim) {
  const who = attribution === null ? 'The article itself' : (attribution.speaker?.name ?? 'Nobody named');
  const tags = [form, ...(attribution === null ? [] : [attribution.stance])];
  const body = (purpose: string, value: string) => ({ type: 'TextualBody', purpose, value });
  return [
    { ...body('describing', `${who}: ${text}`), format: 'text/plain', language: 'en' },
    ...tags.map((tag) => body('tagging', tag)),
  ];
}

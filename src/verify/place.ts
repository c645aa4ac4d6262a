import { type Range, spanOf } from '../document/index.js';
import type { Source } from './source.js';
import type { Named } from './speech/index.js';
import type { SourcePlace } from './verification.js';

/** Where a passage of a source's text stands: line, time code, page, and an address that leads to it. */
export function placeIn(source: Source, range: Range, voice: Named | null): SourcePlace {
  const { id, text, url, times } = source;
  const time = times?.findLast(({ start }) => start <= range.start)?.time;
  const place = source.placeAt?.(range.start) ?? { line: lineAt(text, range.start) };
  const link = url === undefined ? undefined : time === undefined ? url : timed(url, time);
  return {
    document: id,
    span: spanOf(text, range),
    ...place,
    ...(time === undefined ? {} : { time }),
    ...(link === undefined ? {} : { url: link }),
    ...(voice === null ? {} : { speaker: voice.name }),
  };
}

/** A media fragment, as browsers' players read it: '#t=872'. */
function timed(url: string, time: string): string {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return `${url.split('#', 1)[0]}#t=${hours * 3600 + minutes * 60 + Math.floor(seconds)}`;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

import type { ReportDocument } from '../../../claims/index.js';
import type { Review, Reviewer } from '../../reviews/review.js';

/** What a reader keeps in this browser. Nothing of it leaves the browser by itself. */
export interface Shelf {
  /** The reviews of a document, by claim. */
  readonly reviews: () => ReadonlyMap<string, Review>;
  /** Whether they are kept: a browser may have no room, or be told to keep nothing. */
  readonly keep: (reviews: ReadonlyMap<string, Review>) => boolean;
  readonly reviewer: () => Reviewer;
  readonly keepReviewer: (reviewer: Reviewer) => void;
}

const REVIEWER = 'claimsift reviewer';

/** The shelf of a document: the same document at another address, or under another text, has the same. */
export function shelfOf({ id, url, sha256 }: ReportDocument): Shelf {
  const key = `claimsift reviews of ${url ?? (id === 'stdin' ? sha256 : id)}`;
  return {
    reviews: () =>
      new Map(Object.entries(fieldsOf(read(key))).map(([claim, value]) => [claim, reviewOf(value)])),
    keep: (reviews) => write(key, reviews.size === 0 ? null : JSON.stringify(Object.fromEntries(reviews))),
    reviewer: () => {
      const { name, url: address } = fieldsOf(read(REVIEWER));
      return { name: textOf(name), url: textOf(address) };
    },
    keepReviewer: (reviewer) => {
      write(REVIEWER, JSON.stringify(reviewer));
    },
  };
}

/** What is kept was written by whatever page of this browser: nothing is taken for granted of it. */
function reviewOf(value: unknown): Review {
  const { verdict, note, source, date } = fieldsOf(value);
  return { verdict: textOf(verdict), note: textOf(note), source: textOf(source), date: textOf(date) };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

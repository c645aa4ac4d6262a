/** A moment of a source: from `start` on, an offset into its text in UTF-16 code units, until the next one. */
export interface Timed {
  readonly start: number;
  readonly time: string;
}

/** What an article is held against: a text, or tables, or both. Offsets are UTF-16 code units. */
export interface Source {
  readonly id: string;
  readonly text: string;
  /** 'transcript' and 'subtitles' say that labels in the text are speakers' names. */
  readonly format?: string;
  readonly url?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** When what is said was said, ascending. */
  readonly times?: readonly Timed[];
  /** Line, page and whatever else is known of a place in the text; by the text's own lines where it is left out. */
  readonly placeAt?: (offset: number) => { readonly line: number; readonly page?: number };
  readonly tables?: readonly Table[];
}

/** A table as it stands in a sheet or a CSV file: rows of cells from A1 on. */
export interface Table {
  /** The sheet's name, where it has one. */
  readonly name: string | null;
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands in a cell. `format` is the spreadsheet's number format, '0%' or '#,##0.00 "€"'. */
export interface Cell {
  readonly value: string | number | null;
  readonly format?: string;
}

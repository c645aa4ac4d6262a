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

/**
 * JSON that is safe to show as well: JSON.stringify leaves DEL and the C1 controls as they are, which some
 * terminals take for the start of an escape sequence.
 */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f]/g,
    (control) => `\\u00${control.charCodeAt(0).toString(16)}`,
  );

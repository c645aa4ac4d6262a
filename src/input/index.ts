export type { InputDocument } from './document.js';
export { InputError, type InputErrorCode } from './errors.js';
export { type InputFormat, readers } from './formats/index.js';
export { STDIN } from './open.js';
export { PUBLISHED_FORM, parsePublished } from './published.js';
export { read, readerFor } from './read.js';

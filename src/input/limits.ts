/** The largest document that is read, in bytes: far above any article, far below what a string can hold. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024;

export const TOO_LARGE = `larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB; split it into several documents`;

/**
 * The largest document that is read, in bytes: far above any article, and what Node.js can work on in the memory that
 * it allows itself on a machine of 8 GB. A document takes some 90 times its size, and running out of memory would end the run.
 */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

export const TOO_LARGE = `larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB; split it into several documents`;

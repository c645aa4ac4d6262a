import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal digits. A lone surrogate counts as U+FFFD. */
export const digest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

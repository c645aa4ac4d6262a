export { isSameSpeaker, type Named } from './same-speaker.js';
export { type ReadReport, type Turn, type Voices, voicesOf } from './voices.js';

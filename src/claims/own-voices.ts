/**
 * Which sentences in which nothing is attributed are claims of the article itself: those with a figure; or also those
 * that are as much worth checking; or all.
 */
export const OWN_VOICES = ['figures', 'checkable', 'all'] as const;

export type OwnVoice = (typeof OWN_VOICES)[number];

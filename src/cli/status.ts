/** Exit statuses. 1 is for commands that look for something and found it. */
export const OK = 0;
export const FOUND = 1;
export const TROUBLE = 2;

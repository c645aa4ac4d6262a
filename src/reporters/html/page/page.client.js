// What the page does by itself: it filters and orders the claims, leads from a claim to its place and back, copies, and
// keeps the reader's verdicts. Without it the page reads the same, and its links lead to the same places.
import { start } from './start.js';

start();

// What the page does by itself: it shows the findings that are asked for. Without it the page reads the same.
import { start } from './start.js';

start();

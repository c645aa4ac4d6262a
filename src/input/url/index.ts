export { type FetchedPage, type FetchSettings, fetchPage } from './fetch-page.js';

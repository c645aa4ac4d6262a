import { defineConfig, type Plugin } from 'vitest/config';

/** What the build does with `with { type: 'text' }`: a page's style sheet and script as text. */
const asText: Plugin = {
  name: 'as-text',
  enforce: 'pre',
  resolveId(source, importer) {
    return /\.(css|client\.js)$/.test(source) ? this.resolve(`${source}?raw`, importer) : null;
  },
};

export default defineConfig({
  plugins: [asText],
  test: {
    include: ['tests/**/*.test.ts'],
    // The built command is spawned on machines that may be busy with other work.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The built command is spawned on machines that may be busy with other work.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

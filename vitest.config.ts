import { defineConfig } from 'vitest/config';
import { docPagesForTests } from './.build/doc-pages.mjs';
import { pageAssetsForTests } from './.build/page-assets.mjs';

// biome-ignore lint/style/noDefaultExport: vitest asks for one
export default defineConfig({
  plugins: [pageAssetsForTests, docPagesForTests],
  define: { __VERSION__: '"0.0.0"' },
  test: { setupFiles: ['test/setup.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
});

import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest asks for one
export default defineConfig({ test: { setupFiles: ['test/setup.ts'], testTimeout: 300_000, hookTimeout: 300_000 } });

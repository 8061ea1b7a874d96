import { defineConfig } from 'vite';

/** Bundles what the browser needs beside the HTML: one script, one style sheet, and the manifest that names them. */
export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  publicDir: false,
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    modulePreload: false,
    target: 'es2022',
    rollupOptions: { input: ['src/edge/web/client.ts', 'src/edge/web/style.css'] },
  },
});

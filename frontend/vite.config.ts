import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { catalogue } from './build/catalogue.ts';

const resources = fileURLToPath(new URL('../src/main/resources/catalogue', import.meta.url));

export default defineConfig({
  plugins: [react(), catalogue(resources)],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    // the oldest that runs the libraries unchanged; index.html tells older ones so
    target: ['chrome93', 'edge93', 'firefox92', 'safari15.4'],
    assetsInlineLimit: 2048,
    chunkSizeWarningLimit: 900,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: process.env.ANDA_API ?? 'http://127.0.0.1:8080' } },
  },
  test: {
    // tests of components ask for jsdom in their first line; the others need none and start faster
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'build/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    css: false,
  },
});

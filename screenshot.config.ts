import { defineConfig } from '@playwright/test';
import config from './playwright.config.ts';

/** `npm run screenshot`: takes the README's picture in the browser of the browser tests, with their settings. */
export default defineConfig(config, { testMatch: 'screenshot.ts', reporter: 'line' });

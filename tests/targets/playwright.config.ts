import { defineConfig } from '@playwright/test';
import common from '../../playwright.config';

export default defineConfig({ ...common, testDir: '.', testMatch: '*.spec.ts', outputDir: '../../test-results/targets', timeout: 90_000 });

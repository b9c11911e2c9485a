import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from './crawlers/browser/executable.ts';

const { path } = await findExecutable();
const fonts = await fontEnvironment();

/** What people see: the offline report and the dashboard, in the browser that the audits use. */
export default defineConfig({
  testDir: 'test',
  testMatch: '**/*.pw.ts',
  outputDir: 'test-results',
  // Two cores; each worker brings its own browser.
  workers: 1,
  // Other tests run beside these.
  timeout: 180_000,
  reporter: [['list']],
  // One browser and one font on every machine: the pictures are those of no platform.
  snapshotPathTemplate: '{testDir}/{testFileDir}/looks/{arg}{ext}',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath: path,
      args: [...BROWSER_ARGS, ...(sandboxState().usable ? [] : ['--no-sandbox'])],
      // Where no locale is set, Chromium cannot write the Chinese names of files that are taken away.
      env: { LC_ALL: 'C.UTF-8', ...(process.env as Record<string, string>), ...fonts },
    },
  },
});

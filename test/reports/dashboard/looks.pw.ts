import type { Page } from '@playwright/test';
import { NOW, THEN } from './made.ts';
import { expect, test } from './served.ts';

/**
 * The overview and a city page as people see them, held against pictures that were looked at. The browser and the font are npm packages
 * of fixed versions, and the data are made: another machine draws the same but for the smoothing of letters, for which a part of the
 * picture may differ. After a wanted change: `npx playwright test looks --update-snapshots`, and look at them.
 */
const TOLERATED = { maxDiffPixelRatio: 0.01, threshold: 0.25, animations: 'disabled' } as const;

const SCREENS = [
  ['desktop', 1280, 900],
  ['phone', 390, 844],
] as const;

/** What is not the same in each run: times of the making, and what the other tests of this worker audited again. */
const passing = (page: Page) => [page.locator('time'), page.locator('#attempts'), page.locator('#history td .nb')];

for (const scheme of ['light', 'dark'] as const)
  for (const [screen, width, height] of SCREENS)
    test(`overview and city look as they did (${screen}, ${scheme})`, async ({ page, open }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await open(`/rounds/${NOW}`);
      await expect(page).toHaveScreenshot(`overview-${screen}-${scheme}.png`, TOLERATED);
      await page.locator('#summary .charts').first().scrollIntoViewIfNeeded();
      await expect(page.locator('#chart-regions')).toHaveScreenshot(`regions-${screen}-${scheme}.png`, TOLERATED);
      await open(`/rounds/${NOW}/cities/qinhuangdao?compare=${THEN}`);
      const masked = { ...TOLERATED, mask: passing(page) };
      await expect(page).toHaveScreenshot(`city-${screen}-${scheme}.png`, masked);
      await expect(page.locator('#indicators > *').nth(1)).toHaveScreenshot(`indicators-${screen}-${scheme}.png`, masked);
    });

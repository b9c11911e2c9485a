import { NOW } from './made.ts';
import { expect, test } from './served.ts';

/**
 * The overview and a city page as people see them, held against pictures that were looked at. The browser and the font are npm packages
 * of fixed versions, and the data are made: another machine draws the same but for the smoothing of letters, for which a part of the
 * picture may differ. After a wanted change: `npx playwright test looks --update-snapshots`, and look at them.
 */
const TOLERATED = { maxDiffPixelRatio: 0.01, threshold: 0.25, animations: 'disabled' } as const;

/** Of the fonts that people may have, none: letters of another font would be another picture. */
const OWN_FONT = ':root { --serif: "Noto Sans SC"; --sans: "Noto Sans SC"; }';

const SCREENS = [
  ['desktop', 1100, 760],
  ['phone', 390, 760],
] as const;

// Another number of cities than the other tests have: a board of its own, on which nothing was audited again.
test.use({ cities: 12 });

for (const scheme of ['light', 'dark'] as const)
  for (const [screen, width, height] of SCREENS)
    test(`overview and city look as they did (${screen}, ${scheme})`, async ({ page, open }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.route('**/assets/dashboard.css', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}${OWN_FONT}` });
      });
      await open(`/rounds/${NOW}`);
      await page
        .locator('#summary .charts')
        .first()
        .evaluate((charts) => charts.scrollIntoView());
      await expect(page).toHaveScreenshot(`overview-${screen}-${scheme}.png`, TOLERATED);
      await open(`/rounds/${NOW}/cities/changchun`);
      await expect(page).toHaveScreenshot(`city-${screen}-${scheme}.png`, TOLERATED);
    });

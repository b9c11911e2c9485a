import type { Branch } from '../../standard.ts';
import { attachments } from '../../technical-support/attachments.ts';
import { availability } from '../../technical-support/availability.ts';
import { emptyColumns } from '../../technical-support/empty-columns.ts';
import { entryLevel } from '../../technical-support/entry-level.ts';
import { errorPage } from '../../technical-support/error-page.ts';
import { externalLinks } from '../../technical-support/external-links.ts';
import { homeLinks } from '../../technical-support/home-links.ts';
import { innerLinks } from '../../technical-support/inner-links.ts';
import { keyPages } from '../../technical-support/key-pages.ts';
import { mobile } from '../../technical-support/mobile.ts';
import { navigationViews } from '../../technical-support/navigation-views.ts';
import { responseTime } from '../../technical-support/response-time.ts';
import { searchPrecision } from '../../technical-support/search-precision.ts';
import { searchUsable } from '../../technical-support/search-usable.ts';

/** B 技术支撑 of 2018, with the entry path by its level alone, as that report has it. All weights are assumed. */
export const technicalSupport: Branch = {
  code: 'B',
  name: '技术支撑',
  weight: 25,
  children: [
    { check: availability, weight: 15 },
    { check: keyPages, weight: 10 },
    { check: responseTime, weight: 5 },
    { check: entryLevel, weight: 20 },
    { check: homeLinks, weight: 10 },
    { check: innerLinks, weight: 8 },
    { check: attachments, weight: 5 },
    { check: emptyColumns, weight: 5 },
    { check: errorPage, weight: 2 },
    { check: externalLinks, weight: 3 },
    { check: searchUsable, weight: 5 },
    { check: searchPrecision, weight: 5 },
    { check: navigationViews, weight: 4 },
    { check: mobile, weight: 3 },
  ],
};

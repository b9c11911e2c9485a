import type { Branch } from '../../standard.ts';
import { accessibility } from '../../technical-support/accessibility.ts';
import { mobile } from '../../technical-support/mobile.ts';
import { navigationViews } from '../../technical-support/navigation-views.ts';
import { searchPrecision } from '../../technical-support/search-precision.ts';
import { searchUsable } from '../../technical-support/search-usable.ts';
import { singleSignOn } from '../../technical-support/single-sign-on.ts';
import { situationGuidance } from '../../technical-support/situation-guidance.ts';
import { reach, validity } from '../2022/technical-support.ts';

/** B 技术支撑 of 2021: no part of its own for 智能化; 情形引导 counts for 便利性. All weights are assumed. */
export const technicalSupport: Branch = {
  code: 'B',
  name: '技术支撑',
  weight: 35,
  children: [
    { ...reach, weight: 40 },
    { ...validity, weight: 35 },
    {
      code: 'B3',
      name: '便利性',
      weight: 25,
      children: [
        { check: searchUsable, weight: 20 },
        { check: searchPrecision, weight: 25 },
        { check: navigationViews, weight: 15 },
        { check: singleSignOn, weight: 15 },
        { check: mobile, weight: 10 },
        { check: accessibility, weight: 10 },
        { check: situationGuidance, weight: 5, code: 'B3.7' },
      ],
    },
  ],
};

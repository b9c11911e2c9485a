import type { Branch } from '../../standard.ts';
import { accessibility } from '../../technical-support/accessibility.ts';
import { assistantAnswers } from '../../technical-support/assistant-answers.ts';
import { assistantEntry } from '../../technical-support/assistant-entry.ts';
import { attachments } from '../../technical-support/attachments.ts';
import { availability } from '../../technical-support/availability.ts';
import { emptyColumns } from '../../technical-support/empty-columns.ts';
import { entryPath } from '../../technical-support/entry-path.ts';
import { errorPage } from '../../technical-support/error-page.ts';
import { externalLinks } from '../../technical-support/external-links.ts';
import { homeLinks } from '../../technical-support/home-links.ts';
import { humanGuide } from '../../technical-support/human-guide.ts';
import { innerLinks } from '../../technical-support/inner-links.ts';
import { keyPages } from '../../technical-support/key-pages.ts';
import { mobile } from '../../technical-support/mobile.ts';
import { navigationViews } from '../../technical-support/navigation-views.ts';
import { responseTime } from '../../technical-support/response-time.ts';
import { searchPrecision } from '../../technical-support/search-precision.ts';
import { searchUsable } from '../../technical-support/search-usable.ts';
import { singleSignOn } from '../../technical-support/single-sign-on.ts';
import { situationGuidance } from '../../technical-support/situation-guidance.ts';

export const reach: Branch = {
  code: 'B1',
  name: '可及性',
  weight: 35,
  children: [
    { check: availability, weight: 40 },
    { check: keyPages, weight: 20 },
    { check: responseTime, weight: 15 },
    { check: entryPath, weight: 25 },
  ],
};

export const validity: Branch = {
  code: 'B2',
  name: '有效性',
  weight: 30,
  children: [
    { check: homeLinks, weight: 35 },
    { check: innerLinks, weight: 30 },
    { check: attachments, weight: 15 },
    { check: emptyColumns, weight: 10 },
    { check: errorPage, weight: 5 },
    { check: externalLinks, weight: 5 },
  ],
};

export const ease: Branch = {
  code: 'B3',
  name: '便利性',
  weight: 20,
  children: [
    { check: searchUsable, weight: 20 },
    { check: searchPrecision, weight: 30 },
    { check: navigationViews, weight: 15 },
    { check: singleSignOn, weight: 15 },
    { check: mobile, weight: 10 },
    { check: accessibility, weight: 10 },
  ],
};

export const intelligence: Branch = {
  code: 'B4',
  name: '智能化',
  weight: 15,
  children: [
    { check: assistantEntry, weight: 30 },
    { check: assistantAnswers, weight: 30 },
    { check: situationGuidance, weight: 20 },
    { check: humanGuide, weight: 20 },
  ],
};

/** B 技术支撑. Second- and third-level weights are assumed: the reports publish none. */
export const technicalSupport: Branch = {
  code: 'B',
  name: '技术支撑',
  weight: 35,
  basis: 'inferred',
  children: [reach, validity, ease, intelligence],
};

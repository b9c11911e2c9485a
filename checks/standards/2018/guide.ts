import { consistency } from '../../guide/consistency.ts';
import { contacts } from '../../guide/contacts.ts';
import { coreElements } from '../../guide/core-elements.ts';
import { districtGuide } from '../../guide/district-guide.ts';
import { guideClicks } from '../../guide/guide-clicks.ts';
import { openGuide } from '../../guide/open-guide.ts';
import { plainTerms } from '../../guide/plain-terms.ts';
import { processDetail } from '../../guide/process-detail.ts';
import { searchRank } from '../../guide/search-rank.ts';
import { templates } from '../../guide/templates.ts';
import { timeLimits } from '../../guide/time-limits.ts';
import type { Branch } from '../../standard.ts';

/** A 办事指南 of 2018. All weights are assumed: none was published, and nothing allows to infer one. */
export const guide: Branch = {
  code: 'A',
  name: '办事指南',
  weight: 25,
  children: [
    { check: searchRank, weight: 15 },
    { check: guideClicks, weight: 15 },
    { check: districtGuide, weight: 10 },
    { check: openGuide, weight: 5 },
    { check: coreElements, weight: 20 },
    { check: templates, weight: 10 },
    { check: processDetail, weight: 5 },
    { check: timeLimits, weight: 5 },
    { check: consistency, weight: 5 },
    { check: plainTerms, weight: 5 },
    { check: contacts, weight: 5 },
  ],
};

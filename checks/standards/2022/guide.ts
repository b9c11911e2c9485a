import { consistency } from '../../guide/consistency.ts';
import { contacts } from '../../guide/contacts.ts';
import { coreElements } from '../../guide/core-elements.ts';
import { currentBasis } from '../../guide/current-basis.ts';
import { districtGuide } from '../../guide/district-guide.ts';
import { extendedElements } from '../../guide/extended-elements.ts';
import { guideClicks } from '../../guide/guide-clicks.ts';
import { openGuide } from '../../guide/open-guide.ts';
import { plainTerms } from '../../guide/plain-terms.ts';
import { processDetail } from '../../guide/process-detail.ts';
import { searchRank } from '../../guide/search-rank.ts';
import { templates } from '../../guide/templates.ts';
import { timeLimits } from '../../guide/time-limits.ts';
import type { Branch } from '../../standard.ts';

/** A 办事指南. Second- and third-level weights are assumed: the reports publish none. */
export const guide: Branch = {
  code: 'A',
  name: '办事指南',
  weight: 20,
  basis: 'inferred',
  children: [
    {
      code: 'A1',
      name: '易获性',
      weight: 30,
      children: [
        { check: searchRank, weight: 40 },
        { check: guideClicks, weight: 30 },
        { check: districtGuide, weight: 20 },
        { check: openGuide, weight: 10 },
      ],
    },
    {
      code: 'A2',
      name: '全面性',
      weight: 35,
      children: [
        { check: coreElements, weight: 50 },
        { check: extendedElements, weight: 15 },
        { check: templates, weight: 20 },
        { check: processDetail, weight: 15 },
      ],
    },
    {
      code: 'A3',
      name: '准确性',
      weight: 35,
      children: [
        { check: timeLimits, weight: 20 },
        { check: consistency, weight: 30 },
        { check: currentBasis, weight: 20 },
        { check: plainTerms, weight: 15 },
        { check: contacts, weight: 15 },
      ],
    },
  ],
};

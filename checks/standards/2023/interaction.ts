import { ratingAge } from '../../interaction/rating-age.ts';
import { ratingDimensions } from '../../interaction/rating-dimensions.ts';
import { ratingDisclosure } from '../../interaction/rating-disclosure.ts';
import { ratingEntry } from '../../interaction/rating-entry.ts';
import { ratingFollowUp } from '../../interaction/rating-follow-up.ts';
import { ratingSources } from '../../interaction/rating-sources.ts';
import type { Branch } from '../../standard.ts';
import { complaints, consultation } from '../2022/interaction.ts';

/** D 互动交流 of 2023: 好差评 is named by the variety of its dimensions, which therefore count for more. All weights are assumed. */
export const interaction: Branch = {
  code: 'D',
  name: '互动交流',
  weight: 25,
  children: [
    consultation,
    complaints,
    {
      code: 'D3',
      name: '“好差评”维度多样',
      weight: 35,
      children: [
        { check: ratingEntry, weight: 15 },
        { check: ratingDimensions, weight: 25 },
        { check: ratingSources, weight: 20 },
        { check: ratingDisclosure, weight: 20 },
        { check: ratingAge, weight: 10 },
        { check: ratingFollowUp, weight: 10 },
      ],
    },
  ],
};

import { complaintEntry } from '../../interaction/complaint-entry.ts';
import { complaintQuality } from '../../interaction/complaint-quality.ts';
import { complaintReply } from '../../interaction/complaint-reply.ts';
import { complaintScope } from '../../interaction/complaint-scope.ts';
import { consultAnswers } from '../../interaction/consult-answers.ts';
import { consultChannels } from '../../interaction/consult-channels.ts';
import { consultOnline } from '../../interaction/consult-online.ts';
import { consultReply } from '../../interaction/consult-reply.ts';
import { phoneAnswered } from '../../interaction/phone-answered.ts';
import { ratingAge } from '../../interaction/rating-age.ts';
import { ratingDisclosure } from '../../interaction/rating-disclosure.ts';
import { ratingEntry } from '../../interaction/rating-entry.ts';
import { ratingFollowUp } from '../../interaction/rating-follow-up.ts';
import { ratingLevels } from '../../interaction/rating-levels.ts';
import { ratingSources } from '../../interaction/rating-sources.ts';
import type { Branch } from '../../standard.ts';

export const consultation: Branch = {
  code: 'D1',
  name: '咨询有效',
  weight: 35,
  children: [
    { check: consultChannels, weight: 30 },
    { check: consultOnline, weight: 20 },
    { check: phoneAnswered, weight: 20 },
    { check: consultAnswers, weight: 15 },
    { check: consultReply, weight: 15 },
  ],
};

export const complaints: Branch = {
  code: 'D2',
  name: '投诉有效',
  weight: 30,
  children: [
    { check: complaintEntry, weight: 30 },
    { check: complaintScope, weight: 20 },
    { check: complaintReply, weight: 20 },
    { check: complaintQuality, weight: 30 },
  ],
};

export const ratings: Branch = {
  code: 'D3',
  name: '好差评',
  weight: 35,
  children: [
    { check: ratingEntry, weight: 20 },
    { check: ratingLevels, weight: 10 },
    { check: ratingSources, weight: 25 },
    { check: ratingDisclosure, weight: 25 },
    { check: ratingAge, weight: 10 },
    { check: ratingFollowUp, weight: 10 },
  ],
};

/** D 互动交流. Second- and third-level weights are assumed: the reports publish none. */
export const interaction: Branch = {
  code: 'D',
  name: '互动交流',
  weight: 25,
  basis: 'inferred',
  children: [consultation, complaints, ratings],
};

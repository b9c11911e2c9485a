import { complaintEntry } from '../../interaction/complaint-entry.ts';
import { complaintQuality } from '../../interaction/complaint-quality.ts';
import { complaintReply } from '../../interaction/complaint-reply.ts';
import { complaintScope } from '../../interaction/complaint-scope.ts';
import { consultAnswers } from '../../interaction/consult-answers.ts';
import { consultChannels } from '../../interaction/consult-channels.ts';
import { consultOnline } from '../../interaction/consult-online.ts';
import { consultReply } from '../../interaction/consult-reply.ts';
import { phoneAnswered } from '../../interaction/phone-answered.ts';
import type { Branch } from '../../standard.ts';
import { assistantAnswers } from '../../technical-support/assistant-answers.ts';
import { assistantEntry } from '../../technical-support/assistant-entry.ts';

/** D 互动交流 of 2018: 好差评 came in 2019, and 智能客服 has its home here. All weights are assumed. */
export const interaction: Branch = {
  code: 'D',
  name: '互动交流',
  weight: 25,
  children: [
    { check: consultChannels, weight: 20 },
    { check: consultOnline, weight: 15 },
    { check: phoneAnswered, weight: 10 },
    { check: consultAnswers, weight: 5 },
    { check: consultReply, weight: 5 },
    { check: assistantEntry, weight: 5, code: 'D1.6' },
    { check: assistantAnswers, weight: 5, code: 'D1.7' },
    { check: complaintEntry, weight: 15 },
    { check: complaintScope, weight: 10 },
    { check: complaintReply, weight: 5 },
    { check: complaintQuality, weight: 5 },
  ],
};

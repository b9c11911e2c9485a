import { consultAnswers } from '../../interaction/consult-answers.ts';
import { consultChannels } from '../../interaction/consult-channels.ts';
import { consultOnline } from '../../interaction/consult-online.ts';
import { consultReply } from '../../interaction/consult-reply.ts';
import { phoneAnswered } from '../../interaction/phone-answered.ts';
import type { Branch } from '../../standard.ts';
import { assistantAnswers } from '../../technical-support/assistant-answers.ts';
import { assistantEntry } from '../../technical-support/assistant-entry.ts';
import { humanGuide } from '../../technical-support/human-guide.ts';
import { complaints, ratings } from '../2022/interaction.ts';

/** D 互动交流 of 2021: 智能客服 and 人工导办 have their home here. All weights are assumed. */
export const interaction: Branch = {
  code: 'D',
  name: '互动交流',
  weight: 25,
  children: [
    {
      code: 'D1',
      name: '咨询有效',
      weight: 35,
      children: [
        { check: consultChannels, weight: 20 },
        { check: consultOnline, weight: 15 },
        { check: phoneAnswered, weight: 15 },
        { check: consultAnswers, weight: 10 },
        { check: consultReply, weight: 10 },
        { check: assistantEntry, weight: 10, code: 'D1.6' },
        { check: assistantAnswers, weight: 10, code: 'D1.7' },
        { check: humanGuide, weight: 10, code: 'D1.8' },
      ],
    },
    complaints,
    ratings,
  ],
};

import type { Branch } from '../../standard.ts';
import { ease, intelligence, reach, validity } from '../2022/technical-support.ts';

/** B 技术支撑 of 2023: the parts of 2022, the last under its published name. The weight 30 is assumed. */
export const technicalSupport: Branch = {
  code: 'B',
  name: '技术支撑',
  weight: 30,
  children: [reach, validity, ease, { ...intelligence, name: '智能化支撑' }],
};

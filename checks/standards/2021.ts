import type { Standard } from '../standard.ts';
import { interaction } from './2021/interaction.ts';
import { technicalSupport } from './2021/technical-support.ts';
import { guide } from './2022/guide.ts';
import { handling } from './2022/handling.ts';

/**
 * The 2021 edition. Of it only two figures are public, as last year's values in the report of 2022: 可及性 89.81 and 有效性
 * 91.67. The tree is that of 2022 with 智能客服 and 人工导办 under 互动交流, where that report tells of them; its first-level weights are
 * those inferred for 2022, which nothing published of 2021 confirms.
 */
export const standard2021: Standard = {
  version: '2021',
  source:
    '2021年公开的只有“可及性”89.81分、“有效性”91.67分（见2022年报告），没有总分，无从推算权重；一级指标权重20/35/20/25沿用对2022年的推算，属设定，并非官方公布；“智能客服”“人工导办”按2022年报告的叙述归入互动交流；二级指标名称见2023年版公开报道；二、三级指标权重为本系统设定。',
  children: [{ ...guide, basis: 'assumed' }, technicalSupport, { ...handling, basis: 'assumed' }, interaction],
};

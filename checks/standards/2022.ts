import type { Standard } from '../standard.ts';
import { guide } from './2022/guide.ts';
import { handling } from './2022/handling.ts';
import { interaction } from './2022/interaction.ts';
import { technicalSupport } from './2022/technical-support.ts';

/**
 * The 2022 edition. First-level weights 20/35/20/25 are inferred: of all weights in steps of 5 only these reproduce the
 * published 2022 total of 88.54 from its first-level means 88.41, 92.93, 83.55 and 86.48. They are not official.
 */
export const standard2022: Standard = {
  version: '2022',
  source:
    '一级指标权重20/35/20/25由2022年公布的总分和一级指标得分推算，并非官方公布；二级指标名称见2023年版公开报道；二、三级指标权重为本系统设定。',
  children: [guide, technicalSupport, handling, interaction],
};

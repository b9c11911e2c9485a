import type { Standard } from '../standard.ts';
import { guide } from './2022/guide.ts';
import { handling } from './2022/handling.ts';
import { interaction } from './2022/interaction.ts';
import { technicalSupport } from './2022/technical-support.ts';

/**
 * The 2022 edition: 55 cities, November and December 2022. First-level weights 20/35/20/25 are inferred: of all weights in
 * steps of 5 three reproduce the published total of 88.54 from its means 88.41, 92.93, 83.55 and 86.48; the other two
 * (5/35/10/50 and 55/20/10/15) give one part half of the whole and are not likely. They are not official.
 */
export const standard2022: Standard = {
  version: '2022',
  source:
    '一级指标权重20/35/20/25由2022年公布的总分和一级指标得分推算，并非官方公布（以5%为步长另有两组权重也能得出同一总分，但都有一项占到一半，不合常理）；二级指标名称见2023年版公开报道；二、三级指标权重为本系统设定。',
  children: [guide, technicalSupport, handling, interaction],
};

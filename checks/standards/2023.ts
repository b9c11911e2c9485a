import type { Standard } from '../standard.ts';
import { guide } from './2022/guide.ts';
import { handling } from './2022/handling.ts';
import { interaction } from './2023/interaction.ts';
import { technicalSupport } from './2023/technical-support.ts';

/**
 * The 2023 edition: 56 cities, November and December 2023. Its twelve second-level names are published; its weights are not. The
 * weights inferred for 2022 do not reproduce the published total of 84.78 from the means 91.74, 94.65, 64.42 and 87.64 (they give
 * 86.27): 事项办理 must weigh more. In steps of 5 only 35/5/20/40 does, which gives 技术支撑 next to nothing; of the likely ones 20/30/25/25
 * comes nearest (84.76) and is taken as an assumption. The rules of 事项办理 changed too, as its fall from 83.55 to 64.42 shows, in a
 * way that was not published: its checks are those of 2022.
 */
export const standard2023: Standard = {
  version: '2023',
  source:
    '十二项二级指标名称见2023年版公开报道；权重没有公布。对2022年推算的一级权重20/35/20/25用于2023年公布的一级指标得分得86.27分，与公布的总分84.78分不符，说明权重已有调整；本系统取20/30/25/25，得84.76分，是5%步长内合理权重中最接近的，仍差0.02分，属设定，并非官方公布。“事项办理”得分由83.55分降为64.42分，其指标内容应有调整但没有公布，本系统沿用2022年的规则。“好差评”按其名称“维度多样”提高评价维度的分值；二、三级指标权重为本系统设定。',
  children: [
    { ...guide, basis: 'assumed' },
    technicalSupport,
    { ...handling, weight: 25, basis: 'assumed' },
    interaction,
  ],
};

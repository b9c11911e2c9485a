import type { Standard } from '../standard.ts';
import { guide } from './2018/guide.ts';
import { handling } from './2018/handling.ts';
import { interaction } from './2018/interaction.ts';
import { technicalSupport } from './2018/technical-support.ts';

/**
 * The 2018 edition: the online halls of 36 cities. Its report names the four first-level indicators and gives three of
 * their means (技术支撑 82.72, 互动交流 79.27, 业务办理 56.89; 办事指南 only as 一般) and no total, so that no weight can be inferred: a quarter
 * each is assumed. Second-level names were not published; the checks stand under the first level. What rests on later
 * rules (好差评 since 2019, 国务院令第716号 of 2019, the accessible versions of 2020, the laws in force since 2024) or was first told of in
 * 2022 (电子证照, 人工导办) is left out. 智能客服 stands under 互动交流, where the reports tell of it.
 */
export const standard2018: Standard = {
  version: '2018',
  source:
    '四项一级指标名称见2018年36城评估的公开报道（“事项办理”当年称“业务办理”）；当年没有公布总分和权重，无从推算，四项各占25为本系统设定，并非官方公布；当年没有公布二级指标名称，故不设二级；三级指标取当时已有依据的，其权重为本系统设定。“入口路径”按当年报告只分级别、不计点击次数。',
  children: [guide, technicalSupport, handling, interaction],
};

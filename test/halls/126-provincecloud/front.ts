import type { Addresses } from '../kit/hall.ts';
import { press } from '../kit/press.ts';
import { rowsOf, unique } from './items.ts';
import { type Area, childrenOf } from './sites.ts';

/** Days since the figures of the rating board were counted. */
export const AGE = 6;
export const TOPIC_DEAD = '/static/topic/yshj2023/index.html';
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const officesOf = (area: Area) => unique(rowsOf(area).map((r) => r.office));
export const NOTICES = press(
  ['通知公告', '改革动态'],
  (n) => `/notice?id=c${n}`,
  (n, m) => `/notice?id=${n}0${m}27`,
  5,
);

export const conf = (at: Addresses, root: Area) => ({
  root,
  tree: childrenOf(root).map((a) => ({ ...a, sub: childrenOf(a) })),
  hot: childrenOf(root)
    .filter((_, n) => n % 2 === 0)
    .map((a) => a.name),
  prov: `${at['prov']}/`,
  city: `${at['city']}/`,
  oss: at['oss'],
  ext: at['ext'],
});

export function home(at: Addresses, root: Area, area: Area) {
  const rows = rowsOf(area);
  return {
    hot: rows
      .filter((r) => !/药|医/.test(r.name))
      .sort((a, b) => b.asked - a.asked)
      .slice(0, 8)
      .map(({ id, name }) => ({ id, name })),
    offices: officesOf(area),
    themes: unique(rows.map((r) => r.theme)),
    topics: [
      ['跨省通办专区', '48项服务异地可办', '/list?way=net'],
      ['惠企政策直达', '政策找企业', '/notice?id=c1'],
      root.level === '省'
        ? ['营商环境改革', '2023年度行动', `${at['prov']}${TOPIC_DEAD}`]
        : ['企业开办专区', '一日办结', '/list?theme=准营准办'],
    ],
    notices: NOTICES.map((c) => ({ name: c.name, more: c.path, list: c.articles.slice(0, 5) })),
    figures: [
      ['事项总数', rows.length],
      ['可网办', rows.filter((r) => r.online).length],
      ['进驻单位', officesOf(area).length],
    ],
  };
}

export function board(area: Area) {
  const names = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'];
  return {
    date: day(AGE),
    levels: names.map((l, n) => [l, [97.41, 2.02, 0.49, 0.05, 0.03][n]]),
    sources: ['网上大厅', '手机端', '窗口评价器', '自助终端', '政务服务热线'],
    offices: officesOf(area)
      .slice(0, 9)
      .map((o, n) => [n + 1, o, 1310 - n * 97, `${(99.99 - n * 0.07).toFixed(2)}%`]),
    causes: [
      ['等候时间长', 9],
      ['告知内容不完整', 5],
      ['网页操作不方便', 4],
    ],
    mended: [
      ['不动产窗口排队超过一小时', '增开午间窗口，推行分时预约', '已办结，可追评'],
      ['教师资格认定材料告知不全', '修订指南并对窗口人员再培训', '已办结，已追评'],
    ],
  };
}

import { catalogue, type Item } from '../kit/catalogue.ts';
import { findByName } from '../kit/search.ts';
import { type Area, DISTRICT } from './sites.ts';

export const NAME = '药品经营许可证（零售）核发';
export const ID = 'yq128f03b7c94e';
export interface Row extends Item {
  office: string;
  heat: number;
  online: boolean;
  kind: string;
}
const RETAIL = [
  '药品经营许可证（零售）换发',
  '药品经营许可证（零售）核发（药品零售连锁企业门店）',
  '药品经营许可证（零售）许可事项变更',
  '药品经营许可证（零售）补发',
  '药品经营许可证（零售）注销',
  '第二类精神药品零售业务审批',
  '医疗用毒性药品零售企业批准',
];
const UPPER = ['药品零售连锁总部经营许可证核发', '药品经营许可证（批发）核发（受省局委托）', '麻醉药品运输证明核发'];
const kept = new Map<string, Row[]>();

export function rowsOf(area: Area): Row[] {
  const found = kept.get(area.code);
  if (found) return found;
  const own = area === DISTRICT;
  const county = area.level === '县';
  const rows = catalogue({
    count: own ? 62 : county ? 30 : 40,
    offset: own ? 3 : Number(area.code.slice(3)) % 23,
    decoys: county ? RETAIL : UPPER,
    prefix: `yq${area.code}`,
    wanted: county ? [{ place: 17, item: { name: NAME, ...(own ? { id: ID } : {}) } }] : [],
  }).map((item, n): Row => {
    const drug = item.name === NAME;
    return {
      ...item,
      office: area.name + item.dept,
      heat: drug ? 2318 : item.name.includes('连锁企业门店') ? 3406 : 120 + ((n * 397 + Number(area.code)) % 1900),
      online: drug || n % 7 !== 5,
      kind: !drug && n % 5 === 2 ? '即办件' : '承诺件',
    };
  });
  kept.set(area.code, rows);
  return rows;
}
/** Likeness by name and everyday words; among equals what more people asked for. */
export const search = (area: Area, words: string): Row[] =>
  findByName(
    [...rowsOf(area)]
      .sort((a, b) => b.heat - a.heat)
      .map((row) => ({ row, name: row.name === NAME ? `${NAME}｜开药店` : row.name })),
    words,
    0.4,
  ).map(({ row }) => row);
export const unique = (list: string[]): string[] => [...new Set(list)];

export interface Policy {
  id: string;
  title: string;
  date: string;
  text: string[];
}
export const POLICIES: Policy[] = [
  {
    id: 'zc26031',
    title: '屿泉市药品零售企业经营许可办理指引（2026年版）',
    date: '2026-06-18',
    text: ['为方便群众开办药店，现将药品零售企业经营许可的办理要求予以公布。', '本指引自2026年7月1日起施行。'],
  },
  {
    id: 'zc24007',
    title: '关于停止执行原《药品经营许可证管理办法》有关配套文件的通知',
    date: '2024-01-12',
    text: ['原《药品经营许可证管理办法》已经废止，我市配套文件同时停止执行，各区县不得再要求申请人办理筹建手续。'],
  },
  {
    id: 'zc25112',
    title: '屿泉市“高效办成一件事”2025年度重点事项清单',
    date: '2025-03-20',
    text: ['将开办药店、开办餐饮店、新生儿出生等十五个事项纳入清单。', '各区县应当于当年九月底前上线运行。'],
  },
  {
    id: 'zc25090',
    title: '屿泉市优化营商环境十条措施',
    date: '2025-05-09',
    text: ['全面推行一窗受理、一网通办，压减办理时限。', '建立企业诉求直达机制，首问负责、限时办结。'],
  },
  {
    id: 'zc26015',
    title: '关于推进药品零售连锁企业高质量发展的若干意见',
    date: '2026-02-27',
    text: ['鼓励连锁企业在镇村布点，支持开展药品网订店送。'],
  },
];
export const ANSWERS = [
  { q: '开一家药店需要办哪些证？', a: '先办理营业执照，再申请药品经营许可证；经营第二类医疗器械的还要备案。' },
  { q: '药品经营许可证有效期多久？', a: '五年，届满前六个月至两个月内申请换发。' },
  { q: '药店里卖牛奶、饼干要另外办证吗？', a: '仅销售预包装食品的，办理备案即可。' },
  { q: '社会保障卡丢了怎么补办？', a: '可在“潮海办”手机应用或者合作银行网点补办。' },
];

import type { Depth } from './facts.ts';
import type { CityPlan, DeadCounts, GuidePlan } from './plan.ts';
import { words } from './words.ts';

/**
 * What is planted for 2018: 36 cities (municipalities, capitals of provinces and regions, 大连 青岛 宁波 厦门 深圳), one
 * district each, the scenario 开办餐厅. The report counts one thing of the halls, the level at which the way begins, and
 * says the rest by scores (技术支撑 82.72, 互动交流 79.27, 业务办理 56.89) under an indicator system that was never
 * published: they are no aim here, only their order is. 办事指南 is called middling, 业务办理 is far behind; 华东 leads,
 * 东北 comes last; 杭州 贵阳 宁波 are first. Which city is in which of the other groups is chosen for the exercise.
 */
export const CITIES_2018 = words(
  'beijing tianjin shijiazhuang taiyuan huhehaote shenyang dalian changchun haerbin shanghai nanjing hangzhou ningbo ' +
    'hefei fuzhou xiamen nanchang jinan qingdao zhengzhou wuhan changsha guangzhou shenzhen nanning haikou chongqing ' +
    'chengdu guiyang kunming lasa xian lanzhou xining yinchuan wulumuqi',
);

/** Directly from the province's site 31 (86.11 %), by way of the city's 1 (2.78 %), from the district's alone 4 (11.11 %). */
export const ENTRY_CITY_2018 = words('nanchang');
export const ENTRY_DISTRICT_2018 = words('changchun haerbin lasa lanzhou');

const FIRST = words('hangzhou guiyang ningbo');
const AHEAD = words('shanghai nanjing hefei fuzhou xiamen jinan qingdao beijing guangzhou shenzhen chengdu wuhan');
const BEHIND = words('shenyang dalian changchun haerbin taiyuan lasa xining wulumuqi lanzhou');

/** How far a city's halls had come: 3 the first, 2 ahead, 1 in the middle, 0 behind. */
type Stage = 0 | 1 | 2 | 3;
const stageOf = (id: string): Stage => (FIRST.has(id) ? 3 : AHEAD.has(id) ? 2 : BEHIND.has(id) ? 0 : 1);

const DEAD: Readonly<Record<Stage, DeadCounts>> = {
  3: { home: 1, inner: 1, innerErrors: 0, attachments: 0, external: 0 },
  2: { home: 2, inner: 3, innerErrors: 0, attachments: 1, external: 0 },
  1: { home: 4, inner: 5, innerErrors: 1, attachments: 2, external: 1 },
  0: { home: 7, inner: 8, innerErrors: 2, attachments: 3, external: 2 },
};
/** In the order of the three: 杭州 without a dead link, 宁波 with most. */
const DEAD_FIRST: ReadonlyMap<string, DeadCounts> = new Map([
  ['hangzhou', { home: 0, inner: 0, innerErrors: 0, attachments: 0, external: 0 }],
  ['ningbo', { home: 2, inner: 2, innerErrors: 0, attachments: 0, external: 0 }],
]);
const EMPTY_COLUMNS: Readonly<Record<Stage, number>> = { 3: 0, 2: 1, 1: 2, 0: 3 };

/** The entry, and how far it goes online: at most places a form was brought to a window. */
const APPLY: Readonly<Record<Stage, readonly CityPlan['apply'][]>> = {
  3: ['unified-login'],
  2: ['unified-login', 'own-login', 'appointment'],
  1: ['own-login', 'appointment', 'offline'],
  0: ['offline', 'appointment', 'none', 'dead'],
};
const DEPTH: Readonly<Record<CityPlan['apply'], Depth>> = {
  form: 'IV',
  'unified-login': 'III',
  'own-login': 'III',
  'app-only': 'III',
  dead: 'III',
  appointment: 'II',
  offline: 'I',
  none: 'I',
};
const VISITS: Readonly<Record<Depth, number>> = { IV: 0, III: 1, II: 2, I: 2 };

const SOFT_NOT_FOUND = words('shijiazhuang nanchang zhengzhou changsha nanning yinchuan');

/** Elements that the guides of 2018 did not yet have. */
const MISSING: Readonly<Record<Stage, readonly string[]>> = {
  3: ['faq'],
  2: ['faq', 'scope', 'appoint'],
  1: ['faq', 'scope', 'appoint', 'payOnline', 'remedy', 'complain'],
  0: ['faq', 'scope', 'appoint', 'payOnline', 'remedy', 'complain', 'legalBasis', 'time'],
};

export function planOf2018(id: string, index: number): CityPlan {
  const stage = stageOf(id);
  const apply = APPLY[stage][index % APPLY[stage].length]!;
  return {
    entry: ENTRY_DISTRICT_2018.has(id) ? 'district' : ENTRY_CITY_2018.has(id) ? 'city' : 'province',
    cityPortal: 'up',
    government: 'up',
    slowMs: id === 'haerbin' || id === 'dalian' ? 3000 : 0,
    search: { works: true, rank: stage >= 2 ? 1 : stage === 1 ? 1 + (index % 4) : 4 + (index % 4) },
    navigation: 'listed',
    dead: DEAD_FIRST.get(id) ?? DEAD[stage],
    softNotFound: stage === 0 || SOFT_NOT_FOUND.has(id),
    emptyColumns: EMPTY_COLUMNS[stage],
    crawlDelay: null,
    guide: guideOf2018(stage, index, apply),
    apply,
    wizard: null,
    identityOnline: false,
    assistant: stage === 3 ? 'works' : stage === 2 && index % 2 === 0 ? 'text-only' : 'none',
    human: 'none',
    complaint: stage === 0 && index % 2 === 0 ? 'none' : stage === 1 && index % 3 === 0 ? 'case-number-only' : 'open',
    consultForm: stage > 0,
    // 好差评 came with 国办发〔2019〕51号: satisfaction was shown, not where it came from and of whom.
    rating: { sources: 'none', disclosure: stage >= 2 ? ['departments'] : [], followUp: false },
  };
}

function guideOf2018(stage: Stage, index: number, apply: CityPlan['apply']): GuidePlan {
  const depth: Depth = stage === 3 ? 'IV' : DEPTH[apply];
  return {
    depth,
    visits: VISITS[depth],
    // Beyond the twenty days of 行政许可法 §42 where the guides were not looked through.
    legalDays: stage <= 1 ? 30 : 20,
    promisedDays: { 3: 5, 2: 15, 1: 20, 0: 30 }[stage],
    delivery: stage === 3 ? ['electronic', 'post', 'window'] : stage === 2 ? ['post', 'window'] : ['window'],
    materials: { 3: 6, 2: 7, 1: 8, 0: 10 }[stage],
    duplicate: stage <= 1,
    licenceShared: stage === 3 || (stage === 2 && index % 3 === 0),
    extraForm: stage === 0 ? '餐饮服务场所核查申请表' : null,
    templateDead: stage === 0,
    vague: stage <= 1 ? '法律法规规定的其他材料' : stage === 2 && index % 2 === 1 ? '其他相关材料' : null,
    repealed: false,
    missing: MISSING[stage],
    empty: stage <= 1 && index % 2 === 0 ? ['condition'] : [],
    image: stage <= 1 && index % 2 === 1 ? ['process'] : [],
    contradiction: null,
  };
}

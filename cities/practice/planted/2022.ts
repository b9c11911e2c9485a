import type { Delivery, Depth, RatingDisclosure } from './facts.ts';
import type { CityPlan, Contradiction, GuidePlan } from './plan.ts';
import { words } from './words.ts';

/**
 * What is planted for 2022: the shortcomings that the report on 55 cities (fieldwork 2022-11 to 2022-12) counts, in
 * exactly its numbers, and a spread where it gives none. Cities that the report names are in their own set; the others
 * of a set are chosen for the exercise and say nothing about the real city. No score is planted.
 */

/** 25 cities (45.45 %) hand out the licence at a window or by post only. */
export const WITHOUT_ELECTRONIC_CERTIFICATE = words(
  'shijiazhuang baoding taiyuan shenyang changchun haerbin wuxi xuzhou nantong wenzhou taizhou quanzhou nanchang ' +
    'yantai weifang zhengzhou zhuhai huizhou zhongshan nanning kunming lasa lanzhou xining wulumuqi',
);
/** 15 cities (27.27 %) want a material on paper and electronically. */
export const DUPLICATE_SUBMISSION = words(
  'shijiazhuang taiyuan haerbin wuxi changzhou jinhua quanzhou nanchang jinan zhengzhou wuhan nanning lasa xining wulumuqi',
);
/** 6 cities (10.91 %), all named, check identity online in the 居民临时身份证 scenario. */
export const IDENTITY_ONLINE = words('shenzhen foshan dongguan ningbo hefei huhehaote');
/** 6 cities (10.91 %), 乌鲁木齐 郑州 哈尔滨 named, ask for the business licence that they could share. */
export const LICENCE_NOT_SHARED = words('wulumuqi zhengzhou haerbin baoding kunming lasa');
/** 6 cities (10.91 %) want a second form; 长春 and 沈阳 named with theirs. */
export const SECOND_FORM: ReadonlyMap<string, string> = new Map([
  ['changchun', '验收申请表'],
  ['shenyang', '楼牌号审批表'],
  ['taiyuan', '开办条件审查申请表'],
  ['xuzhou', '药学技术人员登记表'],
  ['lanzhou', '经营场所核查申请表'],
  ['xining', '经营范围核定审批表'],
]);
/** Named: 网页卡顿, 无法检索到所需业务. Milliseconds before the home answers. */
export const SLOW: ReadonlyMap<string, number> = new Map([
  ['weifang', 3000],
  ['huizhou', 4500],
  ['huhehaote', 6000],
]);
export const SEARCH_MISSES: ReadonlySet<string> = new Set(SLOW.keys());
/** 45 cities (81.82 %) have no human guide; these ten have. */
export const HUMAN_GUIDE = words('beijing shanghai guangzhou shenzhen hangzhou ningbo chengdu guiyang xiamen qingdao');
/** 8 cities (14.55 %) do not say where the ratings come from. */
export const RATING_WITHOUT_SOURCES = words('taiyuan baoding haerbin zhengzhou lanzhou lasa wulumuqi xuzhou');
/** 17 cities (30.91 %) lack ranks of departments, ranks of regions or the main problems. */
export const RATING_DISCLOSURE: ReadonlyMap<string, readonly RatingDisclosure[]> = new Map([
  ['shijiazhuang', ['departments', 'regions']],
  ['taiyuan', []],
  ['huhehaote', ['departments', 'problems']],
  ['shenyang', ['regions', 'problems']],
  ['changchun', ['departments', 'regions']],
  ['haerbin', ['departments']],
  ['wuxi', ['regions', 'problems']],
  ['nantong', ['departments', 'regions', 'rectification']],
  ['quanzhou', ['departments', 'problems']],
  ['weifang', ['departments']],
  ['zhengzhou', ['regions']],
  ['huizhou', ['departments', 'problems']],
  ['zhongshan', ['departments', 'rectification']],
  ['haikou', ['regions', 'problems']],
  ['kunming', ['departments', 'regions']],
  ['xining', ['problems']],
  ['wulumuqi', ['departments']],
]);
/** 11 cities (20 %): 苏州 and 青岛 named, complaints only about a case that is closed; nine without an online channel. */
export const COMPLAINT_BY_CASE = words('suzhou qingdao');
export const WITHOUT_COMPLAINT = words('taiyuan haerbin xuzhou nanchang zhengzhou huizhou lasa xining wulumuqi');
/** Several cities of 浙江 have 追评. */
export const FOLLOW_UP = words('hangzhou ningbo wenzhou jiaxing shaoxing');
/**
 * Where the way begins: 50 at the province's portal, 1 at the city's, 4 at the district's own site. The report of 2022
 * does not count it. The 31, 1 and 4 of 36 cities are those of 2018 (2018.ts); in proportion (47, 2 and 6 of 55) they
 * alone would keep 可及性 below the published 97.73, which is reached with as many exceptions as in 2018.
 */
export const ENTRY_CITY = words('nantong');
export const ENTRY_DISTRICT = words('xuzhou haerbin zhengzhou lasa');

/** Named: the link in 保定's reply does not open. The rest is a spread. */
const ASSISTANT_DEAD = words('baoding');
const ASSISTANT_TEXT = words(
  'huhehaote taiyuan wuxi quanzhou nanchang weifang zhengzhou zhuhai nanning xining kunming',
);
const ASSISTANT_SILENT = words('haerbin lanzhou wulumuqi');
const WITHOUT_ASSISTANT = words('lasa xuzhou huizhou');

const APPLY: ReadonlyMap<string, CityPlan['apply']> = new Map([
  ['wenzhou', 'own-login'],
  ['yantai', 'own-login'],
  ['zhuhai', 'app-only'],
  ['guiyang', 'app-only'],
  ['zhongshan', 'appointment'],
  ['xining', 'appointment'],
  ['lanzhou', 'appointment'],
  ['lasa', 'offline'],
  ['wulumuqi', 'offline'],
  ['xuzhou', 'none'],
  ['taiyuan', 'dead'],
  ['quanzhou', 'dead'],
  ['changsha', 'form'],
  ['chengdu', 'form'],
  ['jinan', 'form'],
  ['dalian', 'form'],
  ['hangzhou', 'form'],
]);
/** In these the step after the form is only reached by saving it. */
const WIZARD_SAVES = words('jinan dalian');
const DEPTH_OF_ENTRY: Partial<Record<CityPlan['apply'], Depth>> = {
  offline: 'I',
  none: 'I',
  appointment: 'II',
  dead: 'III',
  'app-only': 'III',
};

const VAGUE: ReadonlyMap<string, string> = new Map([
  ['shijiazhuang', '法律法规规定的其他材料'],
  ['wuxi', '其他相关材料'],
  ['taizhou', '其他需要提交的材料'],
  ['nanchang', '法律法规规定的其他材料'],
  ['zhengzhou', '有关证明材料'],
  ['nanning', '其他相关材料'],
  ['wulumuqi', '法律法规规定的其他材料'],
]);
const REPEALED = words('baoding changchun yantai zhengzhou kunming lanzhou');
const CONTRADICTION: ReadonlyMap<string, Contradiction> = new Map([
  ['tianjin', 'depth-visits'],
  ['fuzhou', 'depth-visits'],
  ['jinhua', 'instant-days'],
  ['haikou', 'promise-over-legal'],
  ['yinchuan', 'same-phone'],
  ['xining', 'same-phone'],
]);
const MISSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['taiyuan', ['complain', 'faq', 'payOnline']],
  ['haerbin', ['appoint', 'scope']],
  ['xuzhou', ['time', 'express', 'faq']],
  ['zhengzhou', ['faq', 'remedy']],
  ['lasa', ['process', 'consult', 'faq', 'scope', 'result']],
  ['wulumuqi', ['condition', 'faq']],
  ['nanning', ['remedy', 'appoint']],
  ['wenzhou', ['scope']],
  ['yantai', ['express', 'payOnline']],
]);
const EMPTY: ReadonlyMap<string, readonly string[]> = new Map([
  ['lanzhou', ['process', 'faq']],
  ['xining', ['legalBasis']],
  ['kunming', ['condition', 'result']],
  ['baoding', ['faq']],
  ['weifang', ['place']],
  ['zhongshan', ['result']],
]);
const IMAGE: ReadonlyMap<string, readonly string[]> = new Map([
  ['shenyang', ['process']],
  ['changchun', ['process']],
  ['taizhou', ['process']],
  ['guiyang', ['process']],
]);
const TEMPLATE_DEAD = words('taiyuan wuxi quanzhou zhengzhou zhuhai kunming');
const SOFT_NOT_FOUND = words('shijiazhuang changchun xuzhou nanning zhuhai lanzhou');
const EMPTY_COLUMNS: ReadonlyMap<string, number> = new Map([
  ['taiyuan', 2],
  ['haerbin', 1],
  ['nanchang', 1],
  ['yantai', 1],
  ['zhengzhou', 3],
  ['zhongshan', 1],
  ['nanning', 1],
  ['lasa', 2],
  ['xining', 1],
  ['wulumuqi', 2],
]);
/** Rank of the item in the search where it is not the first. */
const RANK: ReadonlyMap<string, number> = new Map([
  ['taiyuan', 4],
  ['haerbin', 6],
  ['wuxi', 3],
  ['jinhua', 2],
  ['quanzhou', 5],
  ['yantai', 2],
  ['zhengzhou', 7],
  ['zhuhai', 2],
  ['nanning', 3],
  ['kunming', 2],
  ['lasa', 3],
  ['xining', 5],
  ['wulumuqi', 4],
]);
/**
 * Dead links a city, in turn over the roster. The report gives 98.55 for 有效性: with the columns and error pages above
 * that leaves hardly more than one bad address in a hundred.
 */
const DEAD: readonly CityPlan['dead'][] = [
  { home: 0, inner: 1, innerErrors: 0, attachments: 0, external: 0 },
  { home: 0, inner: 1, innerErrors: 0, attachments: 1, external: 0 },
  { home: 1, inner: 0, innerErrors: 1, attachments: 0, external: 0 },
  { home: 0, inner: 1, innerErrors: 0, attachments: 0, external: 1 },
  { home: 2, inner: 0, innerErrors: 0, attachments: 0, external: 0 },
  { home: 0, inner: 1, innerErrors: 0, attachments: 0, external: 0 },
  { home: 0, inner: 0, innerErrors: 0, attachments: 0, external: 0 },
];

const LEGAL_DAYS = [20, 20, 30, 20, 15, 20, 45];
const PROMISED_DAYS = [5, 10, 3, 8, 1, 15, 6, 7];

export function planOf2022(id: string, index: number): CityPlan {
  const apply = APPLY.get(id) ?? 'unified-login';
  const missed = SEARCH_MISSES.has(id);
  const human = HUMAN_GUIDE.has(id) ? 'usable' : 'none';
  return {
    entry: ENTRY_DISTRICT.has(id) ? 'district' : ENTRY_CITY.has(id) ? 'city' : 'province',
    cityPortal: id === 'xiamen' ? 'maintenance' : id === 'nanchang' ? 'challenge' : 'up',
    government: 'up',
    slowMs: SLOW.get(id) ?? 0,
    search: { works: id !== 'huizhou', rank: missed ? null : (RANK.get(id) ?? 1) },
    // Not found by searching, as the report says of the three; by the lists it is, so that its figures are of all 55.
    navigation: missed ? 'deep' : 'listed',
    dead: DEAD[index % DEAD.length]!,
    softNotFound: SOFT_NOT_FOUND.has(id),
    emptyColumns: EMPTY_COLUMNS.get(id) ?? 0,
    crawlDelay: id === 'yinchuan' ? 1 : null,
    guide: guideOf2022(id, index, apply),
    apply,
    wizard: apply === 'form' ? (WIZARD_SAVES.has(id) ? 'saves-form' : 'client-only') : null,
    identityOnline: IDENTITY_ONLINE.has(id),
    assistant: assistantOf2022(id),
    human,
    complaint: COMPLAINT_BY_CASE.has(id) ? 'case-number-only' : WITHOUT_COMPLAINT.has(id) ? 'none' : 'open',
    consultForm: index % 4 !== 3,
    rating: {
      sources: RATING_WITHOUT_SOURCES.has(id) ? 'none' : index % 4 === 1 ? 'names' : 'figures',
      disclosure: [...(RATING_DISCLOSURE.get(id) ?? FULL_DISCLOSURE)],
      followUp: FOLLOW_UP.has(id),
    },
  };
}

function assistantOf2022(id: string): CityPlan['assistant'] {
  if (ASSISTANT_DEAD.has(id)) return 'dead-link';
  if (ASSISTANT_TEXT.has(id)) return 'text-only';
  if (ASSISTANT_SILENT.has(id)) return 'no-answer';
  return WITHOUT_ASSISTANT.has(id) ? 'none' : 'works';
}

/** All that is asked for: a city that is not among the 17 lacks nothing of it. */
const FULL_DISCLOSURE: readonly RatingDisclosure[] = ['departments', 'regions', 'problems', 'rectification'];

function guideOf2022(id: string, index: number, apply: CityPlan['apply']): GuidePlan {
  const contradiction = CONTRADICTION.get(id) ?? null;
  const depth: Depth = contradiction === 'depth-visits' ? 'IV' : (DEPTH_OF_ENTRY[apply] ?? (index % 3 ? 'IV' : 'III'));
  const visits =
    contradiction === 'depth-visits' ? 1 : depth === 'IV' ? 0 : depth === 'III' ? 1 : id === 'lasa' ? 3 : 2;
  const legalDays = contradiction === 'promise-over-legal' ? 20 : LEGAL_DAYS[index % LEGAL_DAYS.length]!;
  return {
    depth,
    visits,
    legalDays,
    promisedDays: contradiction === 'promise-over-legal' ? 25 : PROMISED_DAYS[index % PROMISED_DAYS.length]!,
    delivery: deliveryOf2022(id, index, depth),
    materials: 5 + (index % 6),
    duplicate: DUPLICATE_SUBMISSION.has(id),
    licenceShared: !LICENCE_NOT_SHARED.has(id),
    extraForm: SECOND_FORM.get(id) ?? null,
    templateDead: TEMPLATE_DEAD.has(id),
    vague: VAGUE.get(id) ?? null,
    repealed: REPEALED.has(id),
    missing: MISSING.get(id) ?? [],
    empty: EMPTY.get(id) ?? [],
    image: IMAGE.get(id) ?? [],
    contradiction,
  };
}

/** What is handled wholly online is not fetched at a window only. */
function deliveryOf2022(id: string, index: number, depth: Depth): Delivery[] {
  if (WITHOUT_ELECTRONIC_CERTIFICATE.has(id))
    return depth !== 'IV' && index % 2 === 0 ? ['window'] : ['post', 'window'];
  return index % 4 === 0 ? ['electronic'] : ['electronic', 'post', 'window'];
}

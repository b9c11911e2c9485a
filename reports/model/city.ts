import type { Standard } from '../../checks/standard.ts';
import { reasonWords } from '../../checks/wording.ts';
import type { City } from '../../cities/city.ts';
import {
  type BadLink,
  FACT_IDS,
  type FactId,
  type FactOf,
  type FactValue,
  type FlowStep,
  factSchemas,
  type GuideElement,
  type Level,
  type Links,
} from '../../crawlers/facts.ts';
import type { Place, WayStep } from '../../crawlers/hall.ts';
import { CORE_KEYS, GUIDE_LABELS } from '../../crawlers/language/guide.ts';
import type { CityResult } from '../../storage/result.ts';
import type { RatingSummary } from '../bulletin/model.ts';
import { FACT_NAMES, VALUE_WORDS } from '../words/facts.ts';
import { valueWords } from '../words/values.ts';
import { indicatorTree, type TreeNode } from './tree.ts';

/** One picture of the film strip from the portal to the guide. */
export interface WayPicture {
  /** 1, 2, …; what the person does. */
  n: number;
  deed: string;
  text: string;
  url: string;
  why: string;
  counts: boolean;
  evidence: string | null;
  /** The first page on which the district's hall stands. */
  hall: boolean;
}

export interface LinkClass {
  fact: FactId;
  name: string;
  /** Null where they could not be observed; then `why` says why. */
  links: Links | null;
  why: string | null;
  bad: BadLink[];
  evidence: string[];
}

export interface GuideRow {
  key: string;
  label: string;
  core: boolean;
  state: GuideElement['state'] | 'load-failed';
  value: string | null;
}

export interface FlowRow {
  kind: FlowStep;
  name: string;
  title: string;
  url: string;
  evidence: string | null;
}

export interface FactRow {
  id: FactId;
  name: string;
  state: FactOf<FactId>['state'];
  /** The value in words, or why there is none. */
  words: string;
  level: Level;
  note: string | null;
  evidence: string[];
}

export interface AddressRow {
  name: string;
  url: string;
  certainty: string;
}

/** Everything that the annex says of one city. */
export interface CityReport {
  result: CityResult;
  id: string;
  name: string;
  /** Rank among all cities with a total, and within the region; null without a total. */
  rank: number | null;
  regionRank: number | null;
  tree: TreeNode[];
  way: {
    steps: WayPicture[];
    clicks: number;
    arrival: { title: string; url: string; evidence: string | null } | null;
  } | null;
  links: LinkClass[];
  guide: GuideRow[] | null;
  flow: FlowRow[] | null;
  facts: FactRow[];
  /** Facts that could not be observed, of those that were sought. */
  unseen: FactRow[];
  /** 好差评 as districts of the city report it (D3.7, informational). */
  ratings: RatingSummary[];
  /** How sure the audited addresses are; null where the city file is not known. */
  addresses: { rows: AddressRow[]; verifiedAt: string | null } | null;
}

const DEEDS: Record<WayStep['deed'], string> = {
  open: '打开',
  click: '点击',
  hover: '指向',
  type: '输入',
  select: '选择',
  send: '提交搜索',
  roll: '向下滚动',
  answer: '回答问题',
};

const LINK_CLASSES: readonly (readonly [FactId & `links.${string}`, string])[] = [
  ['links.home', '首页链接'],
  ['links.inner', '内页链接'],
  ['links.attachments', '附件'],
  ['links.external', '外部链接'],
];

const CERTAINTY: Record<string, string> = {
  seen: '公开代码或公开页面在用',
  'list-only': '仅见于公开清单',
  pattern: '按已知写法推出',
  assumed: '推定，未核实',
};

const LABELS = new Map(
  GUIDE_LABELS.flatMap((l) => (l.keys.length === 1 && l.rank === 0 ? [[l.keys[0] as string, l.label]] : [])),
);

export function cityReport(
  result: CityResult,
  standard: Standard,
  place: { rank: number | null; regionRank: number | null },
  file: City | null,
  ratings: RatingSummary[] = [],
): CityReport {
  const facts = factRows(result);
  return {
    result,
    id: result.city.id,
    name: result.city.name,
    ...place,
    tree: indicatorTree(standard, result.indicators),
    way: wayOf(result),
    links: LINK_CLASSES.map(([fact, name]) => linkClass(result, fact, name)),
    guide: guideRows(result),
    flow: flowRows(result),
    facts,
    unseen: facts.filter((f) => f.state === 'unobservable'),
    ratings,
    addresses: file && addressesOf(file, result),
  };
}

function wayOf({ path }: CityResult): CityReport['way'] {
  const end: Place | undefined = path.guide ?? path.hall;
  if (!end || end.steps.length === 0) return null;
  const hallAt = path.hall && path.guide ? path.hall.steps.length : -1;
  return {
    steps: end.steps.map((s, i) => ({
      n: i + 1,
      deed: DEEDS[s.deed] ?? s.deed,
      text: s.text,
      url: s.url,
      why: s.why,
      counts: s.counts,
      evidence: s.evidence,
      hall: i === hallAt,
    })),
    clicks: end.steps.filter((s) => s.counts).length,
    arrival: { title: end.title, url: end.url, evidence: end.arrival ?? null },
  };
}

/** The value of an observed fact with today's shape, else null. */
function seen<I extends FactId>(result: CityResult, id: I): FactValue<I> | null {
  const fact = result.facts[id] as FactOf<I> | undefined;
  if (fact?.state !== 'observed') return null;
  const parsed = factSchemas[id].safeParse(fact.value);
  return parsed.success ? (parsed.data as FactValue<I>) : null;
}

function whyNot(fact: FactOf<never> | undefined): string {
  if (!fact) return reasonWords('not-measured');
  const note = fact.note ? `（${fact.note}）` : '';
  if (fact.state === 'not-applicable') return `不适用${note}`;
  if (fact.state === 'manual-pending') return '须由评估人员人工观测，结果尚未录入';
  if (fact.state === 'observed') return '记录的格式无法判读';
  return `${reasonWords(fact.reason)}${note}`;
}

function linkClass(result: CityResult, fact: FactId & `links.${string}`, name: string): LinkClass {
  const links = seen(result, fact) as Links | null;
  const own = result.facts[fact] as FactOf<never> | undefined;
  return { fact, name, links, why: links ? null : whyNot(own), bad: links?.bad ?? [], evidence: own?.evidence ?? [] };
}

function guideRows(result: CityResult): GuideRow[] | null {
  const elements = seen(result, 'guide.elements');
  if (!elements) return null;
  const core: readonly string[] = CORE_KEYS;
  const place = (key: string) => (core.includes(key) ? core.indexOf(key) : core.length);
  return Object.entries(elements)
    .map(([key, { state, value, reason }]) => ({
      key,
      label: LABELS.get(key) ?? key,
      core: core.includes(key),
      state: reason === undefined ? state : ('load-failed' as const),
      value,
    }))
    .sort((a, b) => place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1));
}

function flowRows(result: CityResult): FlowRow[] | null {
  const steps = seen(result, 'flow.steps');
  return steps?.map((s) => ({ ...s, name: VALUE_WORDS['flow.furthest']?.[s.kind] ?? s.kind })) ?? null;
}

function factRows(result: CityResult): FactRow[] {
  return FACT_IDS.flatMap((id) => {
    const fact = result.facts[id] as FactOf<FactId> | undefined;
    if (!fact) return [];
    const words =
      fact.state === 'observed' ? valueWords(id, fact.value as FactValue<FactId>) : whyNot(fact as FactOf<never>);
    const { state, level, note, evidence } = fact;
    return [{ id, name: FACT_NAMES[id], state, words, level, note: note ?? null, evidence }];
  });
}

function addressesOf(file: City, { district }: CityResult): CityReport['addresses'] {
  const sure = (key: string) => {
    const found = file.certainty?.[key];
    return found ? (CERTAINTY[found] ?? found) : '未注明';
  };
  const rows = [
    { name: '省级门户', url: file.portals.province, certainty: sure('province') },
    { name: '市级门户', url: file.portals.city, certainty: sure('city') },
    ...(district.portal
      ? [{ name: `${district.name}政府网站`, url: district.portal, certainty: sure('district') }]
      : []),
  ];
  return { rows, verifiedAt: file.verifiedAt ?? null };
}

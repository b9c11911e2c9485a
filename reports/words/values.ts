import { figure, percent, seconds } from '../../checks/wording.ts';
import type { FactId, FactOf, Facts, FactValue, Links, Material } from '../../crawlers/facts.ts';
import { factSchemas } from '../../crawlers/facts.ts';
import { VALUE_WORDS } from './facts.ts';

type Words<I extends FactId> = (value: FactValue<I>) => string;

const days = (n: number) => (n === 0 ? '即时办结' : `${figure(n)}个工作日`);
const score = (v: { score: number; found: readonly string[] }) =>
  `${figure(v.score)}分${v.found.length > 0 ? `：${v.found.slice(0, 5).join('；')}` : ''}`;
const links = (v: Links): string => {
  const counted = v.ok + v.gone + v.serverError + v.timeout;
  const aside = [v.blocked > 0 && `被拦截${v.blocked}个`, v.skipped > 0 && `略过${v.skipped}个`].filter(Boolean);
  return `核验${counted}个，有效率${percent(v.ok, counted)}${aside.length > 0 ? `；另有${aside.join('、')}` : ''}${v.truncated ? '；达到核验上限' : ''}`;
};
const MEDIA: Record<NonNullable<Material['medium']>, string> = {
  electronic: '电子',
  paper: '纸质',
  both: '纸质和电子',
  either: '纸质或电子',
};

/** How a value is said where its shape needs more than a word. */
const SAID: { [I in FactId]?: Words<I> } = {
  'site.availability': (v) =>
    `${v.samples}次探测成功${v.ok}次${v.blocked > 0 ? `，被拦截${v.blocked}次` : ''}${v.medianMs === null ? '' : `，中位用时${seconds(v.medianMs)}`}${v.days === undefined ? '' : `，前一周有${v.days}天每天满20次`}`,
  'site.loadMs': (v) =>
    [
      v.ttfb !== null && `首字节${seconds(v.ttfb)}`,
      v.lcp !== null && `最大内容${seconds(v.lcp)}`,
      v.median !== null && `中位${seconds(v.median)}`,
    ]
      .filter(Boolean)
      .join('，') || '没有取得用时',
  'site.emptyColumns': (v) => (v.length === 0 ? '未发现' : v.map((c) => c.name).join('、')),
  'site.mobile': score,
  'site.accessibility': score,
  'site.performance': score,
  'site.bestPractices': score,
  'entry.clicks': (v) => `${v}次`,
  'entry.path': (v) => v.map((s) => s.text).join(' → ') || '无须点击',
  'links.home': links,
  'links.inner': links,
  'links.attachments': links,
  'links.external': links,
  'search.rank': (v) => (v === null ? '未出现在结果中' : `第${v}位`),
  'search.hits': (v) => v.map((h) => `${h.term}：${h.rank === null ? '未出现' : `第${h.rank}位`}`).join('；'),
  'item.code': (v) => v ?? '未标注',
  'item.clicks': (v) => `${v}次`,
  'guide.elements': (v) => {
    const all = Object.values(v);
    return `${all.filter((e) => e.state === 'present' || e.state === 'image').length}项有内容，共查${all.length}项`;
  },
  'guide.legalDays': days,
  'guide.promisedDays': days,
  'guide.visits': (v) => `${v}次`,
  'guide.materials': (v) =>
    v.length === 0 ? '没有列出' : v.map((m) => `${m.name}${m.medium ? `（${MEDIA[m.medium]}）` : ''}`).join('；'),
  'guide.contradictions': (v) => (v.length === 0 ? '未发现' : v.map((c) => c.words).join('；')),
  'guide.repealedBasis': (v) => (v.length === 0 ? '未发现' : v.map((c) => c.words).join('；')),
  'guide.vague': (v) => (v.length === 0 ? '未发现' : v.map((c) => c.words).join('；')),
  'guide.steps': (v) =>
    v.map((s) => `${s.name}${s.days === null ? '' : `（${days(s.days)}）`}`).join(' → ') || '没有列出',
  'flow.steps': (v) => v.map((s) => VALUE_WORDS['flow.furthest']?.[s.kind] ?? s.kind).join(' → '),
  'site.keyPages': (v) => `${v.filter((p) => p.state === 'up').length}个能打开，共${v.length}个`,
  'interaction.ratingLevels': (v) => `${v.levels}级，${v.dimensions ? '有' : '没有'}评价维度`,
  'interaction.ratingAgeDays': (v) => `${figure(v)}天`,
  'manual.phoneCalls': (v) => `拨打${v.calls}次，接通${v.answered}次`,
  'manual.consultReplyDays': (v) => (v === null ? '没有答复' : `${figure(v)}个工作日`),
  'manual.complaintReplyDays': (v) => (v === null ? '没有答复' : `${figure(v)}个工作日`),
};

/** An observed value in Chinese. Values that do not have their shape (older or imported facts) are shown as they are. */
export function valueWords<I extends FactId>(id: I, value: FactValue<I>): string {
  if (!factSchemas[id].safeParse(value).success) return JSON.stringify(value);
  const said = SAID[id] as Words<I> | undefined;
  if (said) return said(value);
  const words = VALUE_WORDS[id];
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.map((v) => words?.[String(v)] ?? String(v)).join('、') || '无';
  return words?.[String(value)] ?? String(value);
}

/** The words of a fact that was observed; null for any other. */
export function factWords(facts: Facts, id: FactId): string | null {
  const fact = facts[id] as FactOf<FactId> | undefined;
  return fact?.state === 'observed' ? valueWords(id, fact.value as FactValue<FactId>) : null;
}

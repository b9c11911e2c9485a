import { openTab, type Tab } from './browser/tab.ts';
import type { Web } from './browser/web.ts';
import { defineCrawler, type Observation } from './crawler.ts';
import { type FactId, type FactOf, notApplicable, observed, unobservable } from './facts.ts';
import { collectGuide } from './guide/collect.ts';
import { readDocument } from './guide/document.ts';
import { embeddedDocument } from './guide/embedded.ts';
import { type GuideReading, readGuide } from './guide/reading.ts';
import { checkTemplates, filesOf } from './guide/templates.ts';
import type { Hall, Place } from './hall.ts';
import { findItem } from './item/find.ts';
import type { FoundItem, ItemSearch } from './item/found.ts';
import { onlyDoes } from './item/title.ts';
import { normalise } from './language/normalise.ts';
import { originOf } from './origin.ts';
import type { PageView } from './perception/view.ts';
import { takeStanding } from './walk/standing.ts';

const PROVIDES = [
  'search.works',
  'search.rank',
  'item.found',
  'item.name',
  'item.code',
  'item.url',
  'item.via',
  'item.clicks',
  'guide.open',
  'guide.elements',
  'guide.legalDays',
  'guide.promisedDays',
  'guide.visits',
  'guide.onlineDepth',
  'guide.delivery',
  'guide.materials',
  'guide.steps',
  'guide.contradictions',
  'guide.repealedBasis',
  'guide.vague',
  'handling.electronicCertificate',
  'handling.duplicateSubmission',
  'handling.licenceShared',
  'handling.singleForm',
  'handling.identityOnline',
] as const;
type Provided = (typeof PROVIDES)[number];
type Given = { [I in Provided]?: FactOf<I> };

/** Finds the item on the district's hall and reads its guide. */
export const guide = defineCrawler({
  name: 'guide',
  provides: PROVIDES,
  async observe(hall, web) {
    const place = hall.trail.hall;
    if (!place) return { facts: every(PROVIDES, unobservable('not-found-by-walker', '没有走到区县网厅')) };
    const standing = web.hints ? null : takeStanding(web, place);
    const tab = standing ?? (await openTab(web));
    try {
      return await observe(hall, web, tab, place, standing !== null);
    } finally {
      await tab.close();
    }
  },
});

async function observe(hall: Hall, web: Web, tab: Tab, place: Place, stands: boolean): Promise<Observation<Provided>> {
  const clicks = hall.facts['entry.clicks']?.value ?? 0;
  const search = await findItem(tab, web, hall, { place, stands }, clicks);
  const facts: Given = searchFacts(search);
  if (!search.item) {
    Object.assign(facts, search.listed ? listedOnly(search.listed, search) : missing(search));
    return { facts };
  }
  web.progress(`阅读“${search.item.title.slice(0, 20)}”的办事指南`);
  const read = await readItem(tab, web, hall, search.item);
  Object.assign(facts, itemFacts(search.item, read, hall), read.facts);
  if (read.reading) facts['guide.open'] = openFact(web, read.evidence);
  const url = search.item.place.url;
  const sites = [place.url, url].map(originOf).filter((o) => o !== '');
  return {
    facts,
    trail: {
      guide: { ...search.item.place, arrival: read.evidence[0] ?? null },
      guideText: read.reading?.text.slice(0, 20_000) ?? '',
      guideFiles: read.reading ? filesOf(read.reading.templates, read.view?.url ?? url) : [],
      waySites: [...new Set([...hall.trail.waySites, ...sites])],
    },
  };
}

function searchFacts(search: ItemSearch): Given {
  const { evidence } = search;
  const unseen = search.searchReason ?? { reason: 'not-found-by-walker' as const, note: '没有观察到检索' };
  return {
    'search.works':
      search.works === null
        ? unobservable(unseen.reason, unseen.note, evidence)
        : observed('search.works', search.works, evidence),
    'search.rank':
      search.rank !== undefined && search.works !== null
        ? observed('search.rank', search.rank, evidence)
        : unobservable(
            unseen.reason,
            search.works && search.named ? '检索结果中写有事项名称，未能认出它排在第几' : unseen.note,
            evidence,
          ),
  };
}

/** The item stands in a list and its guide does not open: found, and nothing is said of a guide that nobody saw. */
function listedOnly(listed: NonNullable<ItemSearch['listed']>, search: ItemSearch): Given {
  const signIn = search.obstacle ? null : search.behindSignIn;
  const why = signIn
    ? { reason: 'login-required' as const, note: '办事指南须登录才能查看' }
    : (search.obstacle ?? { reason: 'not-found-by-walker' as const, note: '没有打开办事指南' });
  return {
    ...every(
      PROVIDES.filter((id) => !id.startsWith('search.')),
      unobservable(why.reason, `事项已列出，但${why.note}`, search.evidence),
    ),
    'item.found': observed('item.found', true, search.evidence),
    // Of a main item that opened to something else than a guide the name is not the wanted business item's.
    ...((search.obstacle || signIn) && { 'item.name': observed('item.name', listed.title, search.evidence) }),
    'item.via': observed('item.via', listed.via, search.evidence),
    // Without a picture of it nobody could look at the sign-in.
    ...(signIn?.[0] && { 'guide.open': observed('guide.open', false, signIn) }),
  };
}

/** The item was not found: a fact only if the search answered and everything promising was looked through. */
function missing(search: ItemSearch): Given {
  const sure =
    search.exhausted && !search.obstacle && !search.behindSignIn && search.works !== null && !search.searchReason;
  const why = search.obstacle ?? {
    reason: 'not-found-by-walker' as const,
    note: '检索和按部门、主题查找都没有找到所需事项',
  };
  const rest = PROVIDES.filter((id) => id !== 'search.works' && id !== 'search.rank' && id !== 'item.found');
  return {
    ...every(rest, sure ? notApplicable('网厅没有所需事项') : unobservable(why.reason, why.note, search.evidence)),
    'item.found': sure
      ? observed('item.found', false, search.evidence)
      : unobservable(why.reason, why.note, search.evidence),
  };
}

interface ReadItem {
  reading: GuideReading | null;
  facts: Given;
  evidence: string[];
  view: PageView | null;
}

async function readItem(tab: Tab, web: Web, hall: Hall, item: FoundItem): Promise<ReadItem> {
  const options = { scenario: hall.scenario, today: today() };
  if (item.document) {
    const document = await readDocument(web, item.document);
    if (!document.tree)
      return {
        reading: null,
        facts: every(GUIDE_FACTS, unobservable(document.reason, document.note, document.evidence)),
        evidence: document.evidence,
        view: null,
      };
    const reading = readGuide([document.tree], options);
    return { reading, facts: withEvidence(reading, document.evidence), evidence: document.evidence, view: null };
  }
  const shot = await tab.shot('办事指南');
  const source = await tab.source('办事指南页面');
  const evidence = [shot, source].filter((e) => e !== null);
  const first = await tab.view();
  const { trees } = await collectGuide(tab, hall.scenario);
  const file = embeddedDocument(first);
  if (file) {
    const document = await readDocument(web, file);
    if (document.tree) trees.push(document.tree);
    evidence.push(...document.evidence);
  }
  const reading = readGuide(trees, options);
  const facts = withEvidence(reading, evidence);
  const materials = facts['guide.materials'];
  if (materials?.state === 'observed' && materials.value && reading.templates.length > 0) {
    facts['guide.materials'] = {
      ...materials,
      value: await checkTemplates(web, materials.value, reading.templates, first.url),
    };
  }
  return { reading, facts, evidence, view: first };
}

const GUIDE_FACTS = PROVIDES.filter((id) => id.startsWith('guide.') || id.startsWith('handling.'));

function withEvidence(reading: GuideReading, evidence: string[]): Given {
  const out: { [id: string]: unknown } = {};
  for (const [id, fact] of Object.entries(reading.facts)) out[id] = { ...fact, evidence };
  return out as Given;
}

/** What was read without a session can be read by everybody. */
const openFact = (web: Web, evidence: string[]): FactOf<'guide.open'> =>
  web.signedIn
    ? unobservable('not-found-by-walker', '带着登录状态阅读，未见不登录时的样子', evidence)
    : observed('guide.open', true, evidence);

const BY_ADDRESS = unobservable('not-found-by-walker', '按城市文件给出的地址打开，没有找到走到那里的路');

/** A title that the entries beside it are glued to by the style alone: 药品经营许可证核发（零售）立即办理咨询. */
function withoutButtons(name: string, listed: string): string {
  const rest = name.startsWith(listed) ? name.slice(listed.length).trim() : '';
  return /^(立即|在线|网上|马上|我要)/.test(rest) && [...rest].length <= 24 && onlyDoes(rest) ? listed : name;
}

function itemFacts(item: FoundItem, read: ReadItem, hall: Hall): Given {
  const { evidence, reading } = read;
  const heading = read.view?.headings.find((h) => [...h.text].length <= 60 && similar(h.text, item.title))?.text;
  const name = withoutButtons(reading?.name ?? heading ?? item.title, item.title);
  return {
    'item.found': observed('item.found', true, evidence),
    'item.name': observed('item.name', name, evidence),
    'item.code': observed('item.code', codeOf(item, reading, hall), evidence),
    'item.url': observed('item.url', item.place.url, evidence),
    'item.via': item.byAddress ? BY_ADDRESS : observed('item.via', item.via, evidence),
    'item.clicks': item.byAddress
      ? BY_ADDRESS
      : hall.facts['entry.level']?.value === 'province'
        ? observed('item.clicks', item.clicks, evidence)
        : hall.facts['entry.level']?.state === 'observed'
          ? notApplicable('从省级门户走不到区县网厅')
          : unobservable(hall.facts['entry.level']?.reason ?? 'not-found-by-walker', '没有看清从省级门户怎样走到网厅'),
  };
}

/** The national code where the guide shows it, else the guide's own code. */
function codeOf(item: FoundItem, reading: GuideReading | null, hall: Hall): string | null {
  const shown = reading?.codes ?? [];
  const text = reading?.text ?? '';
  const national =
    hall.scenario.codes.find((c) => shown.some((s) => s === c)) ??
    hall.scenario.codes.find((c) => shown.some((s) => s.includes(c)) || text.includes(c));
  return national ?? item.code ?? shown[0] ?? null;
}

function similar(a: string, b: string): boolean {
  const [x, y] = [normalise(a), normalise(b)];
  return x.includes(y) || y.includes(x);
}

function every<I extends FactId>(ids: readonly I[], fact: FactOf<never>): { [K in I]?: FactOf<K> } {
  return Object.fromEntries(ids.map((id) => [id, fact])) as { [K in I]?: FactOf<K> };
}

/** The day of observation in China, ISO. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());

import type { Scenario } from '../../cities/scenario.ts';
import { type FactOf, type Material, observed, type Reason, unobservable } from '../facts.ts';
import { CORE_KEYS, type GuideKey } from '../language/guide.ts';
import type { ContentNode } from '../perception/view.ts';
import { bestReading, readingsOf } from './best-reading.ts';
import { findContradictions } from './contradictions.ts';
import { parseDepth } from './depth.ts';
import { type Elements, readElements } from './elements.ts';
import { findRepealed, findVague } from './findings.ts';
import { type HandlingFacts, readHandling } from './handling.ts';
import { readIdentity } from './identity.ts';
import type { Template } from './material.ts';
import { readMaterials } from './materials.ts';
import { rawText } from './nodes.ts';
import { type Pair, readPairs } from './pairs.ts';
import { type Phone, parsePhones } from './phones.ts';
import { prepare } from './prepare.ts';
import { withTabTitle } from './revealed.ts';
import { countedDays, readSteps } from './steps.ts';
import { fold } from './text.ts';
import { fillLimit, firstOf, limitOf, readDelivery } from './values.ts';
import { parseVisits } from './visits.ts';

export interface GuideOptions {
  scenario: Pick<Scenario, 'names' | 'codes' | 'name'>;
  /** Day of observation, ISO: a rule is only repealed from its day on. */
  today: string;
}

type GuideFactId =
  | 'guide.elements'
  | 'guide.legalDays'
  | 'guide.promisedDays'
  | 'guide.visits'
  | 'guide.onlineDepth'
  | 'guide.delivery'
  | 'guide.materials'
  | 'guide.steps'
  | 'guide.contradictions'
  | 'guide.vague'
  | 'guide.repealedBasis';
export type GuideFacts = { [I in GuideFactId]: FactOf<I> } & HandlingFacts;

export interface GuideReading {
  /** Whether the page is a guide at all: enough of its labels stand there. */
  isGuide: boolean;
  /** Number of different elements whose label was found. */
  labels: number;
  /** Most labels stand without values: their data did not arrive. */
  loadFailed: boolean;
  name: string | null;
  codes: string[];
  dept: string | null;
  facts: GuideFacts;
  templates: Template[];
  consultPhones: Phone[];
  complainPhones: Phone[];
  /** The guide's text, lines folded. */
  text: string;
}

/** What was shown before a tab was pressed: the page, not a layer that was closed in between. */
function stateBefore(given: readonly ContentNode[], at: number): ContentNode | undefined {
  const layered = (tree: ContentNode): boolean => tree.children.some((c) => c.layer);
  const earlier = given.slice(0, at);
  return layered(given[at]!) ? earlier.at(-1) : (earlier.findLast((tree) => !layered(tree)) ?? earlier.at(-1));
}

/**
 * Reads a guide from its content, in one tree or several (one for each tab or frame that was revealed; the root's
 * `title` is then the words of the tab, which name a panel that has no title of its own). Judges nothing;
 * facts have the level `declared` and no evidence yet: the caller adds it.
 */
export function readGuide(given: readonly ContentNode[], options: GuideOptions): GuideReading {
  const trees = given.map((tree, i) => withTabTitle(tree, stateBefore(given, i)));
  const pairs = trees.flatMap((tree, i) => readPairs(tree).map((p) => ({ ...p, order: p.order + i * 100_000 })));
  const text = fold(trees.map((t) => rawText(prepare(t))).join('\n'));
  const elements = readElements(pairs);
  const { materials, templates, raw } = readMaterials(trees, pairs);
  const said = (key: GuideKey): string | null => {
    const best = bestReading(pairs, key);
    return best && (best.worth === 'said' || best.worth === 'none') ? best.value : null;
  };
  const stated = (key: GuideKey): string | undefined => bestReading(pairs, key)?.value;
  mendMaterials(elements, materials);
  const identity = readIdentity(trees, pairs, elements, options);
  // The main item names a family of items; the title names this one.
  const name = identity.title ?? said('_mainItem');
  if (elements.name?.state === 'missing' && name) elements.name = { state: 'present', value: name };

  const legal = limitOf(pairs, 'legalLimit');
  const promise = limitOf(pairs, 'promiseLimit');
  fillLimit(elements, 'legalLimit', legal);
  fillLimit(elements, 'promiseLimit', promise);
  const visitsText = said('visits');
  const visits = firstOf(pairs, 'visits', parseVisits);
  const depth = firstOf(pairs, 'onlineDepth', parseDepth);
  const delivery = readDelivery(pairs);
  const consult = parsePhones(said('consult') ?? '');
  const complain = parsePhones(said('complain') ?? '');
  const steps = readSteps(trees.map(prepare), readingsOf(pairs, 'process'));

  const unloaded = (...keys: GuideKey[]): boolean => keys.some((k) => elements[k]?.reason !== undefined);
  const failed = CORE_KEYS.filter((k) => elements[k]?.reason === 'load-failed').length >= 3;
  const fact = <I extends GuideFactId>(id: I, value: FactOf<I>['value'], key: GuideKey): FactOf<I> =>
    value === null
      ? { ...unobservable(reasonFor(elements, key), notes[key] ?? undefined), level: 'declared' }
      : { ...observed(id, value, [], 'declared') };

  const facts: GuideFacts = {
    'guide.elements': observed('guide.elements', elements, [], 'declared'),
    'guide.legalDays': noted(fact('guide.legalDays', legal?.days ?? null, 'legalLimit'), legal?.note),
    'guide.promisedDays': noted(fact('guide.promisedDays', promise?.days ?? null, 'promiseLimit'), promise?.note),
    'guide.visits': fact('guide.visits', visits, 'visits'),
    'guide.onlineDepth': fact('guide.onlineDepth', depth?.depth ?? null, 'onlineDepth'),
    'guide.delivery': fact('guide.delivery', delivery.ways.length > 0 ? delivery.ways : null, 'delivery'),
    'guide.materials': fact('guide.materials', materials.length > 0 ? materials : null, 'materials'),
    'guide.steps': fact('guide.steps', steps.length > 0 ? steps : null, 'process'),
    'guide.contradictions': listed(
      'guide.contradictions',
      findContradictions({
        projectType: said('projectType'),
        reviewType: null,
        legal,
        promise,
        promiseText: said('promiseLimit'),
        visits,
        visitsText,
        visitReason: stated('visitReason'),
        depth,
        depthText: said('onlineDepth'),
        online: said('online'),
        handleForm: said('handleForm'),
        fee: said('fee'),
        feeBasis: stated('_feeBasis'),
        feeStandard: stated('_feeStandard'),
        payOnline: said('payOnline'),
        consult,
        complain,
        special: said('special'),
        result: said('result'),
        resultType: said('_resultType'),
        stepDays: countedDays(steps),
      }),
      failed,
    ),
    'guide.vague': listed(
      'guide.vague',
      findVague(said('condition'), said('materials'), materials),
      unloaded('condition', 'materials'),
    ),
    'guide.repealedBasis': listed(
      'guide.repealedBasis',
      findRepealed(basisTexts(pairs, elements), materials, options.today),
      unloaded('legalBasis'),
    ),
    ...readHandling({
      materials,
      raw,
      materialsText: `${said('materials') ?? ''} ${text}`,
      delivery,
      depth,
      text,
      name: identity.reading.name,
    }),
  };
  const labels = Object.values(elements).filter((e) => e.state !== 'missing').length;
  const core = CORE_KEYS.filter((k) => elements[k]?.state !== 'missing').length;
  return {
    isGuide: core >= 4 || labels >= 7 || (core >= 3 && materials.length > 0),
    labels,
    loadFailed: failed,
    ...identity.reading,
    facts,
    templates,
    consultPhones: consult,
    complainPhones: complain,
    text,
  };
}

/** What was found wrong; where nothing was and what might hold it did not load, nobody can say that nothing is. */
function listed<I extends 'guide.contradictions' | 'guide.vague' | 'guide.repealedBasis'>(
  id: I,
  value: FactOf<I>['value'] & readonly unknown[],
  hidden: boolean,
): FactOf<I> {
  return hidden && value.length === 0
    ? { ...unobservable('load-failed', '办事指南的有关内容没有加载出来'), level: 'declared' }
    : observed(id, value, [], 'declared');
}

const notes: Partial<Record<GuideKey, string>> = {
  legalLimit: '办事指南未写明法定办结时限',
  promiseLimit: '办事指南未写明承诺办结时限',
  visits: '办事指南未写明到办事现场次数',
  onlineDepth: '办事指南未写明网上办理深度',
  delivery: '办事指南未写明结果送达方式',
  materials: '办事指南未列出申请材料',
  process: '办事指南没有逐个列出办理环节',
};

const noted = <I extends GuideFactId>(fact: FactOf<I>, note: string | undefined): FactOf<I> =>
  note ? { ...fact, note } : fact;

function reasonFor(elements: Elements, key: GuideKey): Reason {
  const element = elements[key];
  if (element?.reason === 'load-failed' || element?.reason === 'not-found-by-walker') return element.reason;
  return element?.state === 'image' ? 'image-only' : 'not-stated';
}

/** Materials that were read are there, whatever their section looks like; a section with none in it is not. */
function mendMaterials(elements: Elements, materials: readonly Material[]): void {
  const element = elements.materials;
  if (!element || materials.length === 0) return;
  const value = element.value ?? '';
  // A title that goes on with a part's name (申请材料 · 必要材料) holds nothing of what stands below it.
  const tells = value !== '' && materials.some((m) => value.replace(/\s/g, '').includes(m.name.replace(/\s/g, '')));
  if (element.state !== 'present' || !tells)
    elements.materials = {
      state: 'present',
      value: tells || [...value].length > 30 ? value : materials.map((m) => m.name).join('、'),
    };
}

function basisTexts(pairs: readonly Pair[], elements: Elements): { text: string; where: string }[] {
  const texts = readingsOf(pairs, 'legalBasis').map((r) => ({ text: r.value, where: 'legalBasis' }));
  for (const where of ['condition', 'legalLimit', 'promiseLimit', 'materials', 'process']) {
    const value = elements[where]?.value;
    if (value) texts.push({ text: value, where });
  }
  return texts;
}

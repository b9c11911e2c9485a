import { openTab } from './browser/tab.ts';
import { defineCrawler, type Observation } from './crawler.ts';
import { type FactOf, notApplicable, observed, unobservable } from './facts.ts';
import { observeAssistant } from './interaction/assistant.ts';
import type { AssistantFound } from './interaction/assistant-found.ts';
import { consultFacts, phoneSeen } from './interaction/consult.ts';
import { openFolds } from './interaction/folds.ts';
import { type Gap, gapOf } from './interaction/gap.ts';
import { openGuideTabs } from './interaction/guide-tabs.ts';
import { observeHuman } from './interaction/human.ts';
import type { HumanFound } from './interaction/human-found.ts';
import { observeRating, type RatingFound } from './interaction/rating.ts';
import { lookAtForm, type RatingForm, standingForm } from './interaction/rating-form.ts';
import { chatUnopened, namedUnopened } from './interaction/robot.ts';
import { type Survey, survey } from './interaction/survey.ts';
import { missing, placesFact, withNote } from './interaction/told.ts';
import { observeViews } from './interaction/views.ts';
import { observeWritten } from './interaction/written.ts';
import { complaintOf, type WrittenFound } from './interaction/written-outcome.ts';

const PROVIDES = [
  'interaction.assistant',
  'interaction.humanGuide',
  'interaction.consult',
  'interaction.complaint',
  'interaction.ratingBoard',
  'interaction.ratingSources',
  'interaction.ratingDisclosure',
  'interaction.ratingFollowUp',
  'interaction.assistantAt',
  'interaction.consultOnline',
  'interaction.complaintAt',
  'interaction.ratingAt',
  'interaction.ratingLevels',
  'interaction.ratingAgeDays',
  'entry.views',
] as const;
type Provided = (typeof PROVIDES)[number];
type Given = { [I in Provided]?: FactOf<I> };

const DAY_MS = 86_400_000;

/** Looks on the homes, the hall and the guide for ways to ask, to complain and to see ratings, and tries them as far as a guest may. */
export const interaction = defineCrawler({
  name: 'interaction',
  provides: PROVIDES,
  async observe(hall, web): Promise<Observation<Provided>> {
    const tab = await openTab(web);
    const side = await openTab(web);
    const beside = await openTab(web);
    try {
      const seen = await survey(hall, web, { tab, side, beside });
      return { facts: await observe(seen) };
    } finally {
      web.setPhase('load');
      for (const t of [tab, side, beside]) await t.close();
    }
  },
});

async function observe(seen: Survey): Promise<Given> {
  const { web } = seen;
  const shut = await openFolds(seen);
  const gap = gapOf(seen) ?? shut;
  // The guide is where the tab stands: its assistant first.
  const assistant = await observeAssistant(seen);
  const human = await observeHuman(seen, assistant.chats);
  const facts: Given = { ...assistantFacts(seen, gap, assistant), ...humanFacts(seen, gap, human, assistant) };
  await web.record(facts);
  const complaint = await observeWritten(seen, 'complaint');
  Object.assign(facts, complaintFacts(seen, gap, complaint));
  const rating = await observeRating(seen);
  Object.assign(facts, ratingFacts(seen, gap, rating));
  await web.record(facts);
  const consult = await observeWritten(seen, 'consult');
  const written = { ...consult, words: `${complaint.words}\n${consult.words}` };
  if (!phoneSeen(seen, written)) await openGuideTabs(seen, 'phone');
  Object.assign(facts, consultFacts(seen, gap, written, assistant, human));
  await web.record(facts);
  facts['entry.views'] = await observeViews(seen);
  // Last, for it adds the least to what is known.
  const form = rating.unnamed
    ? await lookAtForm(seen, rating.unnamed)
    : rating.reading
      ? null
      : standingForm(seen.pages);
  if (form) facts['interaction.ratingLevels'] = levelsOnForm(rating, form);
  return facts;
}

function assistantFacts(seen: Survey, gap: Gap | null, found: AssistantFound): Given {
  // Something speaks of an assistant that was not opened: where its entry stands is not known.
  const unplaced = found.at.length === 0 && !found.value && found.reason;
  const at = unplaced
    ? unobservable(unplaced, found.note, found.evidence)
    : placesFact('interaction.assistantAt', found.at, gap, seen);
  if (found.value)
    return {
      'interaction.assistant': withNote(observed('interaction.assistant', found.value, found.evidence), found.note),
      'interaction.assistantAt': at,
    };
  if (found.reason)
    return {
      'interaction.assistant': unobservable(found.reason, found.note, found.evidence),
      'interaction.assistantAt': at,
    };
  const named = namedUnopened(seen.pages);
  if (named) {
    const [id, note] = ['not-found-by-walker', `页面写有“${named}”，未见可点开的入口`] as const;
    return { 'interaction.assistant': unobservable(id, note), 'interaction.assistantAt': unobservable(id, note) };
  }
  if (chatUnopened(seen.pages)) {
    const [id, note] = ['not-found-by-walker', '页面里藏有对话窗口，未见打开它的入口'] as const;
    return { 'interaction.assistant': unobservable(id, note), 'interaction.assistantAt': unobservable(id, note) };
  }
  const none = missing('interaction.assistant', 'none', gap, seen, '智能客服入口');
  return {
    'interaction.assistant': none,
    'interaction.assistantAt': at,
  };
}

function humanFacts(seen: Survey, gap: Gap | null, found: HumanFound, assistant: AssistantFound): Given {
  const id = 'interaction.humanGuide';
  if (found.value)
    return {
      [id]: withNote(
        observed(id, found.value, [...found.evidence, ...(found.evidence.length ? [] : assistant.evidence)]),
        found.note,
      ),
    };
  if (found.reason) return { [id]: unobservable(found.reason, found.note, found.evidence) };
  // A person usually stands behind the assistant: what could not be seen of it cannot be called missing.
  if (!assistant.value && assistant.reason)
    return {
      [id]: unobservable(assistant.reason, `智能客服不能观察（${assistant.note}），人工入口未知`, assistant.evidence),
    };
  return { [id]: missing(id, 'none', gap, seen, '在线人工导办入口') };
}

function complaintFacts(seen: Survey, gap: Gap | null, found: WrittenFound): Given {
  const id = 'interaction.complaint';
  const value = complaintOf(found);
  const atFact = placesFact('interaction.complaintAt', found.at, gap, seen);
  if (value && value !== 'none')
    return { [id]: withNote(observed(id, value, found.evidence), found.note), 'interaction.complaintAt': atFact };
  if (found.reason)
    return { [id]: unobservable(found.reason, found.note, found.evidence), 'interaction.complaintAt': atFact };
  const none = missing(id, 'none', gap, seen, '网上投诉入口');
  if (value === 'none' && none.state === 'observed') {
    none.evidence = [...found.evidence, ...none.evidence];
    if (found.note) none.note = found.note;
  }
  return { [id]: none, 'interaction.complaintAt': atFact };
}

function ratingFacts(seen: Survey, gap: Gap | null, found: RatingFound): Given {
  const { reading, evidence } = found;
  const account = seen.pages.some((p) => p.view?.actions.some((a) => a.visible && /我的评价/.test(a.text)));
  const places = [...found.at, ...(account ? (['account'] as const) : [])];
  const at: Given = { 'interaction.ratingAt': placesFact('interaction.ratingAt', places, gap, seen) };
  if (!reading) {
    const reason = found.reason ?? gap?.reason ?? null;
    const note = found.note || gap?.note || '';
    const parts = [
      'interaction.ratingBoard',
      'interaction.ratingSources',
      'interaction.ratingDisclosure',
      'interaction.ratingFollowUp',
    ] as const;
    if (reason) return { ...at, ...Object.fromEntries(parts.map((id) => [id, unobservable(reason, note, evidence)])) };
    const none = notApplicable('没有“好差评”公示');
    return {
      ...at,
      'interaction.ratingBoard': missing('interaction.ratingBoard', false, gap, seen, '“好差评”公示'),
      'interaction.ratingSources': none,
      'interaction.ratingDisclosure': none,
      'interaction.ratingFollowUp': none,
    };
  }
  const { sources, levels, dimensions, updated } = reading;
  const days = updated === null ? null : Math.max(0, Math.floor((Date.now() - updated) / DAY_MS));
  return {
    ...at,
    'interaction.ratingBoard': observed('interaction.ratingBoard', true, evidence),
    'interaction.ratingSources':
      sources === 'image'
        ? unobservable('image-only', '评价来源只以图形展示', evidence)
        : observed('interaction.ratingSources', sources, evidence),
    'interaction.ratingDisclosure':
      reading.pictured && reading.disclosed.size === 0
        ? unobservable('image-only', '公示内容只以图片展示', evidence)
        : observed('interaction.ratingDisclosure', [...reading.disclosed], evidence),
    'interaction.ratingFollowUp':
      reading.pictured && !reading.followUp
        ? unobservable('image-only', '公示内容只以图片展示', evidence)
        : observed('interaction.ratingFollowUp', reading.followUp, evidence),
    'interaction.ratingLevels':
      levels === null
        ? unobservable('not-stated', '公示页未见评价等级', evidence)
        : observed('interaction.ratingLevels', { levels, dimensions }, evidence),
    'interaction.ratingAgeDays':
      days === null
        ? unobservable('not-stated', '公示页未写明数据时间', evidence)
        : observed('interaction.ratingAgeDays', days, evidence),
  };
}

/** What the form by which one rates offers, where the published results name no levels. */
function levelsOnForm(
  board: RatingFound,
  { form, reason, note, evidence }: RatingForm,
): FactOf<'interaction.ratingLevels'> {
  const all = [...board.evidence, ...evidence];
  const { levels = null, dimensions = false } = form ?? {};
  if (levels === null) return unobservable(reason ?? 'not-stated', note || '公示页和评价页未见评价等级', all);
  return observed('interaction.ratingLevels', { levels, dimensions }, all);
}

import { COVERED_MOBILE } from '../browser/personal-numbers.ts';
import { type FactOf, type FactValue, observed, unobservable } from '../facts.ts';
import { parsePhones } from '../guide/phones.ts';
import type { Hall } from '../hall.ts';
import type { PageView } from '../perception/view.ts';
import type { AssistantFound } from './assistant-found.ts';
import type { Gap } from './gap.ts';
import type { HumanFound } from './human-found.ts';
import type { Survey } from './survey.ts';
import { missing, NO_GUIDE, shots, withNote } from './told.ts';
import type { WrittenFound } from './written-outcome.ts';

type ConsultFacts = { [I in 'interaction.consult' | 'interaction.consultOnline']?: FactOf<I> };

/** The channels to ask through that were found, and what the entry to questions in writing comes to. */
export function consultFacts(
  seen: Survey,
  gap: Gap | null,
  found: WrittenFound,
  assistant: AssistantFound,
  human: HumanFound,
): ConsultFacts {
  const text = wordsOf(seen, found);
  const channels = new Set<FactValue<'interaction.consult'>[number]>();
  const { hall } = seen;
  if (hasPhone(hall, text)) channels.add('phone');
  if (found.outcome === 'open' || found.seen) channels.add('form');
  if (/(?<!\d)12345(?!\d)/.test(text)) channels.add('12345');
  if ((assistant.value && assistant.value !== 'none') || assistant.at.length > 0) channels.add('assistant');
  if (human.seen) channels.add('human');
  const all = shots(seen.pages);
  const list = observed('interaction.consult', [...channels], [...all, ...found.evidence]);
  // A telephone stands on guides above all: where none was looked at, that it is missing is not known.
  const noGuide = channels.has('phone') || seen.pages.some((p) => p.place === 'guide') ? null : NO_GUIDE;
  const unseen = gap ?? noGuide ?? shutTab(seen, channels) ?? hidden(found, human, assistant, channels);
  const facts: ConsultFacts = {
    'interaction.consult':
      unseen && channels.size < 5
        ? unobservable(unseen.reason, `见到${[...channels].join('、') || '零种'}，但${unseen.note}`, all)
        : list,
  };
  const id = 'interaction.consultOnline';
  if (found.outcome === 'open') facts[id] = withNote(observed(id, 'open', found.evidence), found.note);
  else if (found.reason) facts[id] = unobservable(found.reason, found.note, found.evidence);
  else if (found.outcome === 'dead') facts[id] = withNote(observed(id, 'dead', found.evidence), found.note);
  // Questions in writing that a chat takes are no form, and no lack either.
  else if (found.chat || channels.has('assistant') || channels.has('human'))
    facts[id] = unobservable('not-found-by-walker', '未见咨询表单；书面咨询由在线客服承接', found.evidence);
  else facts[id] = missing(id, 'none', gap, seen, '网上咨询入口');
  return facts;
}

/** A part of the guide that may have held the telephone, and stayed shut. */
function shutTab({ pages }: Survey, channels: ReadonlySet<string>): Gap | null {
  const shut = channels.has('phone') ? undefined : pages.find((p) => p.shut);
  return shut ? { reason: 'not-found-by-walker', note: `${shut.name}的“${shut.shut}”未能打开` } : null;
}

/** Whether a telephone to ask was seen already, on the pages or by the guide. */
export const phoneSeen = (seen: Survey, found: Pick<WrittenFound, 'words'>): boolean =>
  hasPhone(seen.hall, wordsOf(seen, found));

const wordsOf = ({ pages, hall }: Survey, { words }: Pick<WrittenFound, 'words'>): string => {
  const looked = pages.flatMap((p) => [...(p.view ? [visibleText(p.view)] : []), ...(p.parts ?? []).map(visibleText)]);
  return [...looked, hall.trail.guideText ?? '', words].join('\n');
};

/** What kept a channel from being looked at: that it is missing is not known then. */
function hidden(
  form: WrittenFound,
  human: HumanFound,
  assistant: AssistantFound,
  channels: ReadonlySet<string>,
): Gap | null {
  const unsure = [
    { ...form, has: channels.has('form') },
    { ...human, has: channels.has('human') },
    { ...assistant, has: channels.has('assistant') },
  ].find(({ reason, has }) => reason !== null && reason !== 'not-found-by-walker' && !has);
  return unsure?.reason ? { reason: unsure.reason, note: unsure.note } : null;
}

const visibleText = (view: PageView): string =>
  `${view.text}\n${view.actions
    .filter((a) => a.visible)
    .map((a) => a.text)
    .join('\n')}`;

/** A telephone to ask: the guide's own, or one that a page calls so. */
function hasPhone(hall: Hall, text: string): boolean {
  const consult = hall.facts['guide.elements']?.value?.['consult'];
  const real = (value: string): boolean =>
    COVERED_MOBILE.test(value) || parsePhones(value).some((p) => !/^12345$/.test(p.number));
  if (consult?.state === 'present' && consult.value && real(consult.value)) return true;
  return text
    .split('\n')
    .some(
      (line, i, lines) =>
        /(咨询|服务|客服|联系)台?(电话|热线|方式)/.test(line) && real(`${line} ${lines[i + 1] ?? ''}`.slice(0, 200)),
    );
}

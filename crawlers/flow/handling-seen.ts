import type { FactId, FactOf, FactValue, FlowStep, Level } from '../facts.ts';
import { observed } from '../facts.ts';
import { parseDelivery } from '../guide/delivery.ts';
import { stated } from '../guide/statement.ts';
import { fold } from '../guide/text.ts';
import type { Hall } from '../hall.ts';
import {
  ALSO_ON_PAPER,
  IDENTITY_IN_PERSON,
  IDENTITY_ONLINE,
  LICENCE_ASKED,
  LICENCE_NOT_SHARED,
  LICENCE_SHARED,
} from '../language/guide-values.ts';
import type { PageView } from '../perception/view.ts';
import { scopeOf } from './step-kind.ts';

export const SEEN_IN_FLOW = [
  'handling.electronicCertificate',
  'handling.duplicateSubmission',
  'handling.licenceShared',
  'handling.identityOnline',
] as const satisfies readonly FactId[];
export type SeenInFlow = (typeof SEEN_IN_FLOW)[number];

/** One page of an application as a person reads it. */
export interface ApplicationPage {
  kinds: readonly FlowStep[];
  /** Lines as shown; a table's row is one. */
  text: string;
  /** Words beside what can be chosen. */
  options: readonly string[];
  evidence: string | null;
}

/** @param guide the page on which the application came up in place */
export function applicationPage(
  view: PageView,
  kinds: readonly FlowStep[],
  evidence: string | null,
  guide?: PageView,
): ApplicationPage {
  const { fields, actions, text } = scopeOf(view, guide);
  const options = [
    ...fields
      .filter((f) => f.visible)
      .flatMap((f) =>
        f.tag === 'select' ? f.options.map((o) => o.text) : /radio|checkbox/.test(f.type) ? [f.label] : [],
      ),
    ...actions.map((a) => a.text),
  ];
  return { kinds, text, options: options.map(fold).filter((o) => o !== '' && [...o].length <= 30), evidence };
}

interface Said {
  value: boolean;
  words: string;
  evidence: string | null;
}

/** What the pages of an application show of the handling; silence is no entry. Pure. */
export function readApplication(pages: readonly ApplicationPage[]): Partial<Record<SeenInFlow, Said>> {
  const found: Partial<Record<SeenInFlow, Said>> = {};
  const say = (id: SeenInFlow, value: boolean, words: string, { evidence }: ApplicationPage): void => {
    // What was said once in the city's favour stands.
    if (!found[id] || (KIND[id] === value && found[id].value !== value))
      found[id] = { value, words: fold(words).slice(0, 80), evidence };
  };
  for (const page of pages) {
    const lines = page.text.split('\n');
    if (page.kinds.includes('delivery')) {
      const ways = page.options.map((option) => ({ option, ...parseDelivery(option) }));
      const electronic = ways.find((w) => w.electronicLicence);
      if (electronic) say('handling.electronicCertificate', true, electronic.option, page);
      else if (ways.some((w) => w.ways.length > 0) && !parseDelivery(page.text).electronicLicence) {
        const others = ways.filter((w) => w.ways.length > 0).map((w) => w.option);
        say('handling.electronicCertificate', false, `领取方式只有${others.join('、')}`, page);
      }
    }
    for (const line of lines) {
      const shared = stated(line, LICENCE_SHARED);
      // A licence that should have come and did not come for us (a guest, test words) says nothing either way.
      const failed = LICENCE_NOT_SHARED.test(line);
      if (shared && !failed) say('handling.licenceShared', true, shared, page);
      // Words that were set aside (of other systems, planned, failed) leave it open.
      else if (!LICENCE_SHARED.test(line) && !failed && page.kinds.includes('materials') && LICENCE_ASKED.test(line))
        say('handling.licenceShared', false, line, page);
      const both = stated(line, ALSO_ON_PAPER);
      if (both) say('handling.duplicateSubmission', true, both, page);
      const online = stated(line, IDENTITY_ONLINE);
      const person = stated(line, IDENTITY_IN_PERSON);
      if (online) say('handling.identityOnline', true, online, page);
      else if (person && !IDENTITY_ONLINE.test(page.text)) say('handling.identityOnline', false, person, page);
    }
  }
  return found;
}

/** The value of each that speaks for the city. */
const KIND: Record<SeenInFlow, boolean> = {
  'handling.electronicCertificate': true,
  'handling.duplicateSubmission': false,
  'handling.licenceShared': true,
  'handling.identityOnline': true,
};

/**
 * Facts that the application shows where the guide is silent, or where it shows what speaks for the city against the
 * guide's own words; against a guide that speaks for the city nothing is said.
 */
export function handlingSeen(
  pages: readonly ApplicationPage[],
  declared: Hall['facts'],
  level: Level,
): { [I in SeenInFlow]?: FactOf<I> } {
  const said = readApplication(pages);
  const facts: { [I in SeenInFlow]?: FactOf<I> } = {};
  for (const id of SEEN_IN_FLOW) {
    const seen = said[id];
    const before = declared[id];
    if (!seen) continue;
    const stands = before?.state === 'observed';
    if (stands && (before.value === seen.value || seen.value !== KIND[id])) continue;
    const value: FactValue<typeof id> = seen.value;
    facts[id] = {
      ...observed(id, value, seen.evidence ? [seen.evidence] : [], level),
      note: `在办理页面见到“${seen.words}”`,
    };
  }
  return facts;
}

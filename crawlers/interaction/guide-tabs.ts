import { PHONE_TAB, TALK_TAB } from '../language/interaction.ts';
import { lengthOf } from '../language/normalise.ts';
import type { Action } from '../perception/view.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import { furnitureOf } from './candidates.ts';
import { newWords } from './opening.ts';
import type { Survey } from './survey.ts';

/** Tabs that are opened at the most. */
const MAX_TABS = 2;
/** Names of tabs are no longer. */
const MAX_NAME = 10;

/** The tabs that are opened: for entries to ask, complain and rate (咨询监督), or for a telephone (窗口与电话). */
const NAMES = { talk: TALK_TAB, phone: PHONE_TAB } as const;

/** Opens those tabs of the guide under whose names entries or a telephone stand, once: what only they show stands on the guide, too. */
export async function openGuideTabs(survey: Survey, sought: keyof typeof NAMES): Promise<void> {
  const guide = survey.pages.find((p) => p.place === 'guide');
  const { view } = guide ?? {};
  if (!guide || !view || guide.tabbed?.includes(sought)) return;
  guide.tabbed = [...(guide.tabbed ?? []), sought];
  guide.parts ??= [];
  const furniture = furnitureOf(survey.pages.filter((p) => p !== guide));
  const tabs = view.actions.filter((a) => isTab(a, NAMES[sought]) && !furniture(a)).slice(0, MAX_TABS);
  for (const tab of tabs) {
    const now = survey.room() ? await survey.go(guide) : null;
    const target = now ? findTarget(now, keyOf(view, tab)) : null;
    const effect = target && 'role' in target ? await survey.tab.click(target) : null;
    survey.left();
    if (effect?.kind === 'changed') guide.parts.push(await survey.tab.look());
    // A page that gathers interaction bears the same name: what was looked for there may have opened it already.
    else if (effect?.kind === 'nothing' && now && newWords(view, now) !== '') guide.parts.push(now);
    else guide.shut = tab.text;
  }
}

/** Shows another part of the same page and leads nowhere. */
const isTab = (a: Action, names: RegExp): boolean =>
  a.visible &&
  !a.disabled &&
  !a.selected &&
  (a.address === null || a.role === 'tab') &&
  lengthOf(a.text) <= MAX_NAME &&
  names.test(a.text.replace(/\s+/g, '')) &&
  // Alone and no tab by its role, 咨询 is what one can do.
  (a.role === 'tab' || !DEED.test(a.text.replace(/\s+/g, '')));
const DEED = /^(咨询|投诉|评价|监督|互动)$/;

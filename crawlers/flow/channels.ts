import type { Scenario } from '../../cities/scenario.ts';
import { APPOINTMENT_ENTRY, AT_A_WINDOW, namesApply, ON_THE_WEB, wayOf } from '../language/apply.ts';
import { ON_A_PHONE } from '../language/login.ts';
import { AUDIENCE } from '../language/views.ts';
import type { Action, PageView } from '../perception/view.ts';
import { applicantOf } from '../walk/applicant.ts';

/** What a menu or a layer of ways to handle an item comes to. */
export type Channel = { go: Action } | { only: 'app-only' | 'appointment' | 'offline'; words: string };

/** Words of an entry of such a menu. */
const LONGEST = 18;

/**
 * Chooses among the ways that a press brought up (个人/法人, 电脑端/APP/小程序, 在线/窗口): the web before all else, the
 * scenario's kind of applicant before the other. Null where nothing of the kind came up.
 */
export function chooseChannel(fresh: readonly Action[], audience: Scenario['audience']): Channel | null {
  const usable = fresh.filter(
    (a) =>
      a.visible &&
      !a.disabled &&
      // 企业办事 beside 首页 is the menu of a site that the press led to.
      !((a.region === 'nav' || a.region === 'header') && /首页/.test(a.around)) &&
      [...a.text.trim()].length >= 2 &&
      ([...a.text].length <= LONGEST || /^https?:\/\//.test(a.text)),
  );
  const phone = usable.filter((a) => ON_A_PHONE.test(a.text) && !/电脑|PC|网页/i.test(a.text));
  const rest = usable.filter((a) => !phone.includes(a));
  const appointment = rest.filter((a) => APPOINTMENT_ENTRY.test(a.text.trim()));
  const window = rest.filter((a) => AT_A_WINDOW.test(a.text) && !ON_THE_WEB.test(a.text) && !appointment.includes(a));
  const ways = rest.filter((a) => !appointment.includes(a) && !window.includes(a));
  const whose = (a: Action): number =>
    applicantOf(a.text) === audience ||
    AUDIENCE[audience].test(a.text) ||
    (audience === '法人' ? /法人|企业|单位/ : /个人|自然人/).test(a.text)
      ? 2
      : /个人|自然人|法人|企业|单位/.test(a.text)
        ? -1
        : 0;
  const web = ways
    .filter(
      (a) =>
        namesApply(a.text) > 0 ||
        ON_THE_WEB.test(a.text) ||
        /^https?:\/\//.test(a.text) ||
        applicantOf(a.text) !== null,
    )
    .filter((a) => !/流程|指南|须知|时限|查询|登录$|^关于|网站(说明|声明|地图|标识|纠错|导航)/.test(a.text))
    .sort((a, b) => whose(b) + namesApply(b.text) - whose(a) - namesApply(a.text));
  if (web[0]) return { go: web[0] };
  const several = phone.length + appointment.length + window.length;
  if (several === 0 || (several === 1 && window.length === 1)) return null;
  if (phone[0])
    return {
      only: 'app-only',
      words: phone
        .map((a) => a.text)
        .join('、')
        .slice(0, 40),
    };
  if (appointment[0]) return { only: 'appointment', words: appointment[0].text };
  return {
    only: 'offline',
    words: window
      .map((a) => a.text)
      .join('、')
      .slice(0, 40),
  };
}

/** A card of one way says little more than its name and how it goes. */
const CARD = 60;

/** The way on the web where it is offered beside another, by the first words of cards, or of their buttons; null else. */
export function webWay(actions: readonly Action[]): Action | null {
  const offered = actions.filter(
    (a) => a.visible && a.region !== 'header' && a.region !== 'nav' && a.region !== 'footer',
  );
  const first = (text: string): string => (text.trim().split(/\s+/)[0] ?? '').slice(0, LONGEST);
  // 马上网办 in the card 网上办, 看窗口地址 in the card 窗口办.
  const card = (a: Action): string => (a.around.length <= CARD ? first(a.around) : '');
  const onTheWeb = (a: Action): boolean => {
    if (wayOf(a.text) === 'web') return !ON_A_PHONE.test(first(a.text));
    return namesApply(a.text) > 0 && wayOf(card(a)) === 'web' && !ON_A_PHONE.test(card(a));
  };
  const web = offered.filter((a) => !a.disabled && !a.inert && onTheWeb(a));
  const otherwise = (name: string): boolean =>
    !ON_THE_WEB.test(name) && /办|申/.test(name) && (AT_A_WINDOW.test(name) || ON_A_PHONE.test(name));
  const others = offered.filter((a) => otherwise(first(a.text)) || otherwise(card(a)));
  return others.length > 0 ? (web[0] ?? null) : null;
}

/** What can be done now and could not before: entries of a menu that unfolded, buttons of a layer. */
export function freshActions(before: PageView, after: PageView): Action[] {
  const keyOf = (a: Action): string => `${a.frame}|${a.text}|${a.address ?? ''}|${a.region === 'overlay' ? 'o' : ''}`;
  const known = new Map<string, number>();
  for (const a of before.actions) if (a.visible) known.set(keyOf(a), (known.get(keyOf(a)) ?? 0) + 1);
  return after.actions.filter((a) => {
    if (!a.visible) return false;
    const left = known.get(keyOf(a)) ?? 0;
    known.set(keyOf(a), left - 1);
    return left <= 0;
  });
}

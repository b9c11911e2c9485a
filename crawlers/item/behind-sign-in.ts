import type { City } from '../../cities/city.ts';
import type { Effect } from '../browser/tab.ts';
import { asksToSignIn, signInOf } from '../flow/login-page.ts';
import type { Action, PageView } from '../perception/view.ts';
import type { Row } from './rows.ts';
import { onlyDoes } from './title.ts';

/** Entries of one row stand so close to one line, pixels. */
const LINE = 30;
/** And in a card that is one row so far below each other, pixels. */
const CARD = 120;
/** What a row offers beside the item itself; none of it opens a guide. */
const BESIDE = /^(取消)?(收藏|关注|订阅|分享|评价|好差评|我要评价|咨询|我要咨询|投诉|纠错|打印|二维码|扫码办理)$/;

/** What may show the guide, or a part of it, to everybody. */
const SHOWS = /指南|详情|查看|材料|须知|流程|介绍|信息/;

const inRow = (a: Action, { opener }: Row): boolean => {
  const far = Math.abs(a.box.y - opener.box.y);
  return far < LINE || (a.around === opener.around && far < CARD);
};

/**
 * Whether a row keeps its guide behind a sign-in: what it was opened by is its name or a link to the guide, it led to a
 * sign-in, and nothing else in the row could lead to the guide. Doubt says no: the claim is a grave one.
 */
export function behindSignIn(row: Row, before: PageView, after: PageView, effect: Effect, city: City): boolean {
  if (row.standsIn) return false;
  const asks = effect.dialogs.some(({ message }) => asksToSignIn(message)) || signInOf(after, city, before) !== null;
  if (!asks) return false;
  return !before.actions.some(
    (a) =>
      a.visible &&
      (a.id !== row.opener.id || a.frame !== row.opener.frame) &&
      inRow(a, row) &&
      a.text.trim() !== row.opener.text.trim() &&
      (SHOWS.test(a.text) || !(onlyDoes(a.text) || BESIDE.test(a.text.trim()))),
  );
}

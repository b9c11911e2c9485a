import type { Action, PageView } from '../perception/view.ts';
import { forbiddenLink } from './forbidden-link.ts';

/** Opens the application on a guide, as 立即办理 does, and sends it where a form was filled in. */
const EITHER = /^立即申报[>»›→!！]*$/;
/** The last page before sending shows what was filled in, and has no field. */
const REVIEW = /核对|预览|信息确认|确认(申报|申请|信息)/;
const SEARCHING = /搜|查询|检索|关键|search|query|keyword/i;
/** Things to fill in that make a page a form; one alone is a field to look something up. */
const A_FORM = 2;

/**
 * Whether a word that may submit (forbidden-link.ts) can only open something here: nothing on the page is there to be filled in
 * or was, and its address does not say that it sends. What it sends all the same is judged by the guard like everything else.
 */
export function opensApplication({ text, region, address }: Action, { fields, headings }: PageView): boolean {
  if (!EITHER.test(text.replace(/\s/g, '')) || region === 'overlay') return false;
  if (forbiddenLink('', address ?? '') !== null || headings.some((h) => REVIEW.test(h.text))) return false;
  const toFill = fields.filter(
    (f) =>
      f.visible &&
      f.region !== 'header' &&
      !SEARCHING.test(`${f.name} ${f.label} ${f.placeholder}`) &&
      !/^(submit|button|reset|image|hidden)$/.test(f.type),
  );
  return toFill.length < A_FORM;
}

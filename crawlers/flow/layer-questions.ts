import type { Hall } from '../hall.ts';
import { ENDS, OPINION } from '../language/apply.ts';
import { GO_ON } from '../language/navigation.ts';
import { namesRegion } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import { applicantChoice } from '../walk/applicant.ts';
import type { Behind } from './look.ts';

/** Pieces of text longer than this are pages, not messages. */
export const MESSAGE = 200;

/** What a yes would bind somebody to, or tell an office as if somebody had meant it. */
export const COMMITS = new RegExp(`预约|取号|叫号|授权|绑定|签署|发起|领取|订阅|报名|${OPINION.source}`);

/** What goes on to the application by its name. */
const BEGINS = /^(继续|立即|马上|开始|前往|去)(办理|申报|申请)$/;
const TAKES_ANSWERS = /^(下一步|确\s*[定认]|提\s*交|完\s*成|开始办理|继续办理)$/;

/** A question before the application begins, to be answered by yes or no: 您的经营地址在本区，继续申报？ */
export function confirmedIn(inLayer: readonly Action[], layer: string, view?: PageView): Behind | null {
  // Answers that have to be given first: 您代表谁办理？ ○自然人 ○法人 [取消] [继续].
  if (view && leftOpen(view)) return null;
  if (layer.length > MESSAGE || !/[？?]|是否|确认|继续/.test(layer) || ENDS.test(layer) || COMMITS.test(layer))
    return null;
  const yes = inLayer.find((a) => GO_ON.test(a.text.trim()) || BEGINS.test(a.text.trim()));
  const no = inLayer.some((a) => /^(取\s*消|否|返\s*回|暂不|不了|关闭)$/.test(a.text.trim()));
  // Answers to choose from, and a button of its own that takes them: a step, and no question of yes and no.
  const chosen = yes?.role === 'radio' || yes?.role === 'checkbox';
  const taken = yes?.text.trim() === '是' && inLayer.some((a) => TAKES_ANSWERS.test(a.text.trim()));
  if (chosen || taken) return null;
  return yes && no ? { is: 'more', action: yes, why: `确认“${layer.slice(0, 30)}”` } : null;
}

/** A question in the layer, to be answered by marking one of several, of which none is marked yet. */
export function leftOpen(view: PageView): boolean {
  const marks = view.fields.filter((f) => f.visible && f.region === 'overlay' && f.type === 'radio');
  return [...Map.groupBy(marks, (f) => f.name).values()].some((of) => of.length >= 2 && !of.some((f) => f.checked));
}

/** A layer that asks where, or for which business of the item, one applies, with links for an answer. */
export function choiceIn(
  inLayer: readonly Action[],
  layer: string,
  { district, scenario }: Hall,
  view: PageView,
): Behind | null {
  // Who applies; a layer with more to fill in is a step and answered as one.
  const asks = view.fields.some((f) => f.visible && f.region === 'overlay');
  const who = asks ? null : applicantChoice(inLayer, scenario.audience);
  if (who) return { is: 'more', action: who, why: `选择“${who.text.trim()}”` };
  const region = inLayer.find((a) => namesRegion(a.text, district.name) === 'exact');
  if (region) return { is: 'more', action: region, why: `选择“${region.text}”` };
  if (!/办理项|业务|情形|类型|事项/.test(layer)) return null;
  const wanted = inLayer.find((a) => a.address && scenario.wantedActions.some((w) => a.text.includes(w)));
  return wanted ? { is: 'more', action: wanted, why: `选择“${wanted.text}”`, situation: layer.slice(0, 30) } : null;
}

import type { Tab } from '../browser/tab.ts';
import type { Answerer } from '../hall.ts';
import { APPLICANT_OPTION, CONSENT, ENDS } from '../language/apply.ts';
import type { Answered, Rules } from './answer-script/rules.ts';
import { answerScript } from './answer-script.ts';
import { SAMPLES, TEST_TEXT } from './samples.ts';
import { inFrames } from './watch.ts';

/** Rounds of answering on one page: questions come up one after the other as the ones before are answered. */
const MAX_ROUNDS = 8;
/** Lists of choices drawn by scripts that are opened on one page. */
const MAX_LISTS = 8;
/** Until a list that was opened has unfolded, milliseconds. */
const UNFOLD_MS = 350;
/** Until what an answer brings up is there, milliseconds. */
const BETWEEN_MS = 150;

const rules = (typed: boolean, lists = true, as?: Answerer): Rules => ({
  typed,
  lists,
  own: APPLICANT_OPTION[as?.audience ?? '法人'],
  place: as?.district ?? '',
  // The fewest conditions: 否, 无, 新办; a window or a download for the result, which needs no address.
  plain:
    '^(否|无|没有|不是|不需要|不涉及|不)|^(普通|一般|新办|新开办|首次|核发|设立|标准|单体|窗口(领取|自取)|自取|自行领取|现场领取|到窗口|大厅领取|电子)',
  // A licence that one has already is none that one asks for. On a page that is more than an application nothing is known of conditions.
  condition: lists
    ? '^(?!.*((经营|原)许可证|委托|同时|需要|住宅|仓库|邮寄|变更|注销))(.*是否(已经?|均)?(依法)?(取得|具备|配备|符合|满足)|.*在.{0,14}((行政|管辖)区域|辖区|本[区县市])内)'
    : '(?!)',
  pressing: '邮寄|快递|EMS|其他|以上都',
  consent: '阅读|同意|知晓|知悉|承诺|了解|遵守|确认|本人|真实',
  agreement: CONSENT.source,
  ends: `${ENDS.source}|返回|[上下]\\s*一\\s*步`,
  placeholder: '^[-—\\s]*(请选择|全部|不限|--|选择)',
  skip: '验证码|校验码|动态码|搜索|检索|关键[词字]|查询|密码',
  samples: SAMPLES.map(([words, value]) => [words, value]),
  text: TEST_TEXT,
});

/**
 * Answers what the present page of an application asks: consents, the plainest situation, and, with `typed`, marked test
 * words where something has to be typed. Files and captchas are left alone.
 * @returns number of answers given
 */
export async function answer(tab: Tab, typed: boolean, as?: Answerer): Promise<number> {
  let given = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const done = await inFrames(tab.page(), (f) => f.evaluate<Answered>(answerScript(rules(typed, true, as))));
    const now = done.reduce((sum, a) => sum + a.given, 0);
    given += now;
    if (now === 0) {
      if (typed && round === 0) given += await chooseFromLists(tab, done);
      break;
    }
    await pause(BETWEEN_MS);
    if (typed && round === 0) given += await chooseFromLists(tab, done);
  }
  return given;
}

/** Answers only what is ticked, on a page that is more than a form: its lists may lead elsewhere. */
export async function tickOnly(tab: Tab): Promise<number> {
  const done = await inFrames(tab.page(), (f) => f.evaluate<Answered>(answerScript(rules(false, false))));
  await pause(BETWEEN_MS);
  return done.reduce((sum, a) => sum + a.given, 0);
}

/** Lists that are no select: a field that cannot be typed into, and entries that unfold when it is pressed. */
async function chooseFromLists(tab: Tab, done: readonly Answered[]): Promise<number> {
  const lists = Math.min(MAX_LISTS, Math.max(0, ...done.map((d) => d.lists)));
  let chosen = 0;
  for (let i = 0; i < lists; i++) {
    const opened = await inFrames(tab.page(), (f) => f.evaluate(openList, i));
    if (!opened.some(Boolean)) continue;
    await pause(UNFOLD_MS);
    const picked = await inFrames(tab.page(), (f) => f.evaluate(pickEntry));
    if (picked.some(Boolean)) chosen++;
  }
  return chosen;
}

const pause = (ms: number): Promise<void> => new Promise((r) => setTimeout(r, ms));

/** Runs in a frame: presses the n-th of the fields that the script noted as lists. */
function openList(n: number): boolean {
  const el = (window as unknown as { [k: symbol]: HTMLElement[] | undefined })[Symbol.for('wangting.lists')]?.[n];
  if (!el?.isConnected) return false;
  for (const type of ['mousedown', 'mouseup']) el.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  el.focus();
  el.click();
  return true;
}

/** Runs in a frame: presses the first entry of the list that is unfolded now. */
function pickEntry(): boolean {
  const entries = [
    ...document.querySelectorAll<HTMLElement>(
      '[role=option],[role=listbox] li,li[class*=option],li[class*=select],dd[lay-value],[class*=dropdown] li,[class*=select] li,[class*=picker] li',
    ),
  ];
  const entry = entries.find(
    (e) =>
      e.checkVisibility() &&
      e.getBoundingClientRect().height > 4 &&
      e.getAttribute('aria-disabled') !== 'true' &&
      !/disabled/.test(e.className) &&
      !/^[-—\s]*(请选择|全部|不限|无数据|暂无)/.test(e.innerText.trim()) &&
      e.innerText.trim() !== '',
  );
  if (!entry) return false;
  for (const type of ['mousedown', 'mouseup']) entry.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  entry.click();
  return true;
}

import type { FactValue, Reason } from '../facts.ts';
import type { Hall } from '../hall.ts';
import { APPOINTMENT_PAGE, ENDS } from '../language/apply.ts';
import { CAPTCHA_PHRASES } from '../language/availability.ts';
import { APP_ONLY, OFFLINE, SCAN } from '../language/login.ts';
import { GO_ON, LEAVING } from '../language/navigation.ts';
import { namesRegion } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import { applicantChoice } from '../walk/applicant.ts';
import { obstacleOf } from '../walk/page-state.ts';
import { applyCandidates, type Surroundings } from './candidates.ts';
import { chooseChannel, freshActions } from './channels.ts';
import { asksToSignIn, type SignIn, signInOf } from './login-page.ts';
import { isText, stepsOf } from './step-kind.ts';
import type { Asked } from './watch.ts';

/** What stands behind an apply entry, as far as one look tells. */
export type Behind =
  | { is: 'sign-in'; signIn: SignIn }
  /** A first step of an application; what it leads to is walked. */
  | { is: 'steps' }
  | { is: 'entry'; entry: FactValue<'apply.entry'>; note: string }
  | { is: 'hidden'; reason: Reason; note: string }
  /** Does not work; to be confirmed before it is said. */
  | { is: 'broken'; note: string }
  /** The page says itself that something went wrong. */
  | { is: 'failing'; reason: Reason; note: string }
  /** Told to sign in; the sign-in page is not there (yet). */
  | { is: 'asked'; note: string }
  /** Wants a choice or a consent on the guide first. */
  | { is: 'choose'; note: string }
  /** `situation`: pressing it chooses what is applied for. */
  | { is: 'more'; action: Action; why: string; situation?: string }
  /** A document is on its way, or the page says that it goes elsewhere. */
  | { is: 'under-way' }
  | { is: 'nothing' }
  /** `opened`: something came up that is no part of the guide. */
  | { is: 'unknown'; note: string; opened: boolean };

export interface Look {
  hall: Hall;
  around: Surroundings;
  /** What was shown before the press. */
  before: PageView;
  /** The guide, where the press was one within what its entry had opened. */
  origin?: PageView;
  view: PageView;
  /** Words of dialogs, and of toasts that came up since. */
  said: readonly string[];
  asked: readonly Asked[];
  pending: boolean;
  /** Name of the present step where a page with a step bar came. */
  marked: string | null;
}

/** Pieces of text longer than this are pages, not messages. */
const MESSAGE = 200;
/** New text up to this is what the entry answered; more is a page of its own. */
const FRESH = 400;
/** A page with so little text and a code to scan offers nothing else. */
const POOR_PAGE = 900;
/** A candidate on a page in between that is worth pressing: entries in rows of other items are below it. */
const OWN_ENTRY = 20;
const APPOINTS = /预约(日期|时间|时段|大厅|窗口|人|号|须知|成功|信息)|(提交|立即|确认|我要)预约|取号/;
const CHOOSE_FIRST =
  /^(温馨提示|提示)?[:：\s]*请(您)?先?(选择|勾选|阅读|同意)|(未|没有)(选择|勾选)|请.{0,6}(勾选|选择).{0,16}(情形|类型|须知|承诺|同意)/;
const FAILING =
  /(加载|请求|获取|查询|调用|跳转|打开)[^。]{0,6}(失败|出错|异常|错误)|(系统|网络|服务|服务器|接口|数据)(繁忙|异常|错误|出错|故障|未加载|不可用|没有加载)|请?稍[后候](再试|重试)|(error|failed)$/i;
const CLOSED =
  /(系统|平台|服务|功能|网站)[^。]{0,6}(维护|升级|检修)|(维护|升级)中|暂停(服务|办理|受理)|敬请期待|即将上线|建设中/;
const GOING_ON =
  /(正在|即将|自动|页面)[^。]{0,8}跳转|跳转中|\d+\s*秒(后|之后)[^。]{0,8}跳转|正在(为您)?(进入|登录|打开|加载)/;

/** Judges what a press of an apply entry came to. Pure. */
export function behind(look: Look): Behind {
  const { hall, before, view } = look;
  const { city } = hall;
  // An anchor of the same page is no other page; a route of an application is, if it shows something else.
  const moved =
    view.url.split('#')[0] !== before.url.split('#')[0] || (view.url !== before.url && view.text !== before.text);
  const signIn = signInOf(view, city, before);
  if (signIn) return { is: 'sign-in', signIn };

  const fresh = newLines(before, view);
  const layer = view.overlay && view.overlay.text !== before.overlay?.text ? view.overlay.text : '';
  const pieces = [
    ...look.said,
    ...(layer && layer.length <= MESSAGE ? [layer] : []),
    ...(fresh.join('').length <= FRESH ? fresh : []),
  ].filter((p) => p.length <= MESSAGE);

  const network = networkTrouble(look);
  if (network) return network;
  const captcha = CAPTCHA_PHRASES.filter((p) => !p.weak)
    .map((p) => p.words.exec(`${layer}\n${pieces.join('\n')}`)?.[0])
    .find(Boolean);
  if (captcha) return { is: 'hidden', reason: 'captcha', note: `在线办理入口前有验证码：“${captcha}”` };
  if (moved) {
    // The answer to a window that is only just opening comes before the tab listens.
    const status = view.status ?? look.asked.findLast((a) => a.main && sameDocument(a.url, view.url))?.status ?? null;
    const stands = obstacle({ ...view, status });
    if (stands) return stands;
  }
  const asked = pieces.find((p) => asksToSignIn(p) && !(moved && p.length > 60));
  if (asked) return { is: 'asked', note: asked.slice(0, 40) };
  const offline = pieces.map((p) => OFFLINE.exec(p)?.[0]).find(Boolean);
  if (offline) return { is: 'entry', entry: 'offline', note: `点击后提示“${offline}”` };

  const failing = pieces.find((p) => FAILING.test(p) || CLOSED.test(p));
  if (failing && !moved)
    return {
      is: 'failing',
      reason: CLOSED.test(failing) ? 'maintenance' : 'load-failed',
      note: `点击后提示“${failing.slice(0, 40)}”`,
    };

  const inLayer = view.actions.filter((a) => a.visible && !a.disabled && a.region === 'overlay');
  const leaving = layer || (moved && view.text.length < FRESH ? view.text : '');
  if (LEAVING.test(leaving)) {
    const on = (layer ? inLayer : view.actions.filter((a) => a.visible)).find((a) => GO_ON.test(a.text.trim()));
    if (on) return { is: 'more', action: on, why: '确认离开提示' };
  }
  const confirmed = layer ? confirmedIn(inLayer, layer) : null;
  if (confirmed) return confirmed;
  const choice = layer ? choiceIn(inLayer, layer, hall, view) : null;
  if (choice) return choice;
  const appointment = appointmentIn(view, layer, moved);
  if (appointment) return appointment;
  if (!moved) {
    const appeared = freshActions(before, view);
    const channel = chooseChannel(layer ? inLayer : appeared, hall.scenario.audience);
    if (channel && 'go' in channel) return { is: 'more', action: channel.go, why: `选择“${channel.go.text}”` };
    if (channel) return { is: 'entry', entry: channel.only, note: `入口只提供“${channel.words}”` };
  }
  if (moved || layer || fresh.length > 0) {
    if ((moved || changedFields(before, view)) && stepsOf(view, city, look.marked, false, before).length > 0)
      return { is: 'steps' };
    const phone = phoneIn(pieces, view, layer, moved, fresh);
    if (phone) return { is: 'entry', entry: 'app-only', note: phone };
  }
  // What lay over a form is gone: the form was there before, and not on the guide.
  const { origin } = look;
  if (origin && origin.url !== view.url && !layer && stepsOf(view, city, look.marked, false, origin).length > 0)
    return { is: 'steps' };
  // A message, not the layer in which one chooses: that is a step.
  const choose = moved ? undefined : pieces.find((p) => CHOOSE_FIRST.test(p) && p.length <= 60);
  if (choose && inLayer.length <= 2) return { is: 'choose', note: choose };
  if (look.pending || GOING_ON.test(moved ? view.text.slice(0, 400) : pieces.join('\n'))) return { is: 'under-way' };
  if (moved) {
    if (/^about:/.test(view.url) || view.text.trim() === '') return { is: 'under-way' };
    const again = applyCandidates(view, look.around)[0];
    if (again && again.score > OWN_ENTRY)
      return { is: 'more', action: again.action, why: `再点击“${again.action.text}”` };
    const channel = view.text.length < POOR_PAGE ? chooseChannel(view.actions, hall.scenario.audience) : null;
    if (channel && 'go' in channel) return { is: 'more', action: channel.go, why: `选择“${channel.go.text}”` };
    if (isHome(view))
      return { is: 'unknown', opened: true, note: `入口只打开了“${nameOf(view)}”的首页，没有到达申报或登录页面` };
    return { is: 'unknown', opened: true, note: `入口打开“${nameOf(view)}”，不能判断是何页面` };
  }
  if (layer) return { is: 'unknown', opened: true, note: `入口弹出“${layer.slice(0, 30)}”，不能判断是何内容` };
  // A placeholder adds nothing but `#` to the address.
  return view.signature === before.signature || (view.text === before.text && sameOffer(view, before))
    ? { is: 'nothing' }
    : { is: 'unknown', opened: false, note: '点击后页面有变化，但没有出现申报或登录页面' };
}

/** What the network said of the documents that the press asked for, in the window or in a frame of it. */
function networkTrouble({ asked, view }: Look): Behind | null {
  const last = asked.findLast((a) => a.main);
  if (last?.guard || last?.failed) return trouble(last);
  const lost = view.frames.some((f) => /^chrome-error:/.test(f.url));
  for (const frame of asked.filter((a) => !a.main)) {
    const there = view.frames.some((f, i) => i > 0 && f.visible && sameDocument(f.url, frame.url));
    if (!there && !(lost && frame.failed)) continue;
    const found = trouble(frame);
    if (found) return found;
  }
  return null;
}

function trouble({ url, status, failed, guard, main }: Asked): Behind | null {
  const host = hostIn(url);
  if (guard !== null)
    return { is: 'hidden', reason: 'own-fault', note: '为不提交任何内容、不访问不允许的地址，入口的请求被本程序拦下' };
  if (failed === 'timeout') return { is: 'hidden', reason: 'timeout-ours', note: '在线办理入口在时限内没有打开' };
  if (failed === 'tls') return { is: 'hidden', reason: 'network', note: '在线办理入口的证书不被浏览器接受' };
  if (failed === 'dns') return { is: 'broken', note: `在线办理入口的域名不存在（${host}）` };
  if (failed !== null) return { is: 'broken', note: `在线办理入口连接不上（${host}）` };
  if (main || status === null || status < 400) return null;
  const note = `在线办理入口打开的框架返回 ${status}`;
  return status === 404 || status === 410 || status >= 500
    ? { is: 'broken', note }
    : { is: 'hidden', reason: 'blocked', note };
}

/** A page that is no page: gone, broken, closed, or not for us. */
function obstacle(view: PageView): Behind | null {
  if (/^chrome-error:/.test(view.url)) return { is: 'broken', note: '在线办理入口连接不上' };
  const found = obstacleOf(view);
  if (!found) return null;
  const { kind, why, block } = found.verdict;
  // A form that asks for a code at its end is a form.
  const asked = view.fields.filter(
    (f) => f.visible && isText(f) && !/验证码|校验码/.test(`${f.label}${f.placeholder}`),
  );
  if (block === 'captcha' && asked.length >= 2) return null;
  if (kind === 'gone' || kind === 'soft-404' || kind === 'serverError')
    return { is: 'broken', note: `在线办理入口打不开：${why}` };
  // Whether it is a sign-in was asked before; a box at the head of a page makes it none.
  if (kind === 'empty' || kind === 'login') return null;
  return { is: 'hidden', reason: found.reason ?? 'blocked', note: `在线办理入口不能观察：${why}` };
}

/** What a yes would bind somebody to. */
const COMMITS = /预约|取号|叫号|授权|绑定|签署|发起|领取|订阅|报名/;

/** A question before the application begins, to be answered by yes or no: 您的经营地址在本区，继续申报？ */
function confirmedIn(inLayer: readonly Action[], layer: string): Behind | null {
  if (layer.length > MESSAGE || !/[？?]|是否|确认|继续/.test(layer) || ENDS.test(layer) || COMMITS.test(layer))
    return null;
  const yes = inLayer.find((a) => GO_ON.test(a.text.trim()));
  const no = inLayer.some((a) => /^(取\s*消|否|返\s*回|暂不|不了|关闭)$/.test(a.text.trim()));
  return yes && no ? { is: 'more', action: yes, why: `确认“${layer.slice(0, 30)}”` } : null;
}

/** A layer that asks where, or for which business of the item, one applies, with links for an answer. */
function choiceIn(
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

function appointmentIn(view: PageView, layer: string, moved: boolean): Behind | null {
  const heads = moved ? [view.title, ...view.headings.map((h) => h.text)] : [layer.slice(0, 40)];
  const named = heads.find((h) => APPOINTMENT_PAGE.test(h));
  if (!named) return null;
  // A wizard may name an appointment among its steps, a page one in its margin; what is about one says little else.
  if (heads.some((h) => /申报|申请表|填写|网上办理|在线办理/.test(h))) return null;
  const about = named === view.title || APPOINTS.test(moved ? view.text : layer);
  return about ? { is: 'entry', entry: 'appointment', note: `入口打开“${named.slice(0, 30)}”，只能预约` } : null;
}

function phoneIn(
  pieces: readonly string[],
  view: PageView,
  layer: string,
  moved: boolean,
  fresh: readonly string[],
): string | null {
  const asks = view.fields.some(
    (f) =>
      f.visible &&
      (layer ? f.region === 'overlay' : f.region !== 'header' && f.region !== 'nav') &&
      !/搜|检索|关键/.test(`${f.label}${f.placeholder}`),
  );
  const told = pieces.map((p) => APP_ONLY.exec(p)?.[0]).find(Boolean);
  if (told && (!moved || !asks)) return `点击后提示“${told.slice(0, 40)}”`;
  if (asks) return null;
  const text = moved ? view.text : layer || fresh.join('\n');
  if (moved && view.text.length < POOR_PAGE) {
    const page = APP_ONLY.exec(view.text)?.[0];
    if (page) return `入口打开的页面写明“${page.slice(0, 40)}”`;
  }
  return SCAN.test(text) && text.length < POOR_PAGE ? '入口只给出二维码，须用手机办理' : null;
}

/** A page about everything: the home of a portal rather than a page about the item. */
function isHome(view: PageView): boolean {
  const path = URL.canParse(view.url) ? new URL(view.url) : null;
  const root =
    path !== null &&
    /^\/((index|home|main|default)(\.\w+)?)?\/?$/i.test(path.pathname) &&
    path.search === '' &&
    !/^#\/\w/.test(path.hash);
  return (
    root ||
    (view.actions.filter((a) => a.visible).length > 40 && view.actions.some((a) => a.selected && /首页/.test(a.text)))
  );
}

const changedFields = (before: PageView, view: PageView): boolean => {
  const count = (v: PageView) => v.fields.filter((f) => f.visible).length;
  return (
    count(view) !== count(before) ||
    view.overlay?.text !== before.overlay?.text ||
    view.frames.length !== before.frames.length
  );
};

/** What is shown now and was not shown before. */
function newLines(before: PageView, after: PageView): string[] {
  const known = new Set(before.text.split('\n'));
  return after.text.split('\n').filter((l) => l !== '' && !known.has(l));
}

/** What can be done, told apart by its words. */
const sameOffer = (a: PageView, b: PageView): boolean => {
  const offer = (v: PageView) =>
    v.actions
      .filter((x) => x.visible)
      .map((x) => x.text)
      .join('|');
  return offer(a) === offer(b) && a.overlay?.text === b.overlay?.text;
};
const nameOf = (view: PageView): string => (view.title || view.headings[0]?.text || hostIn(view.url)).slice(0, 30);
const hostIn = (url: string): string => (URL.canParse(url) ? new URL(url).host : url.slice(0, 40));
const sameDocument = (a: string, b: string): boolean => a.split('#')[0] === b.split('#')[0];

import { NEXT, OPINION } from '../language/apply.ts';
import { CAPTCHA_PHRASES } from '../language/availability.ts';
import { OFFLINE, WITHOUT_ACCOUNT } from '../language/login.ts';
import { GO_ON, LEAVING } from '../language/navigation.ts';
import { compact } from '../language/normalise.ts';
import type { PageView } from '../perception/view.ts';
import { applyCandidates } from './candidates.ts';
import { chooseChannel, freshActions, webWay } from './channels.ts';
import { changedFields, newLines, sameOffer } from './difference.ts';
import { COMMITS, choiceIn, confirmedIn, leftOpen, MESSAGE } from './layer-questions.ts';
import { asksToSignIn, signInOf } from './login-page.ts';
import type { Behind, Look } from './look.ts';
import { appointmentIn, POOR_PAGE, phoneIn } from './other-ways.ts';
import { stepsOf } from './step-kind.ts';
import { hostIn, networkTrouble, obstacle, sameDocument } from './trouble.ts';

/** New text up to this is what the entry answered; more is a page of its own. */
const FRESH = 400;
/** A candidate on a page in between that is worth pressing: entries in rows of other items are below it. */
const OWN_ENTRY = 20;
const CHOOSE_FIRST =
  /^(温馨提示|提示)?[:：\s]*请(您)?先?(选择|勾选|阅读|同意)|(未|没有)(选择|勾选)|请.{0,6}(勾选|选择).{0,16}(情形|类型|须知|承诺|同意)/;
const FAILING =
  /(加载|请求|获取|查询|调用|跳转|打开)[^。]{0,6}(失败|出错|异常|错误)|(系统|网络|服务|服务器|接口|数据)(繁忙|异常|错误|出错|故障|未加载|不可用|没有加载)|请?稍[后候](再试|重试)|(error|failed)$/i;
const CLOSED =
  /(系统|平台|服务|功能|网站)[^。]{0,6}(维护|升级|检修)|(维护|升级)中|暂停(服务|办理|受理)|敬请期待|即将上线|建设中/;
const GOING_ON =
  /(正在|即将|自动|页面)[^。]{0,8}跳转|跳转中|正在(为您)?(前往|转到|转至|转入|跳往)|\d+\s*秒(后|之后)[^。]{0,8}跳转|正在(为您)?(进入|登录|打开|加载)/;

/** Judges what a press of an apply entry came to. Pure. */
export function behind(look: Look): Behind {
  const { hall, before, view } = look;
  const { city } = hall;
  // An anchor of the same page is no other page; a route of an application is, if it shows something else.
  const moved =
    view.url.split('#')[0] !== before.url.split('#')[0] || (view.url !== before.url && view.text !== before.text);
  const signIn = signInOf(view, city, before);
  // 正在前往某省统一身份认证平台，请稍候: what it goes to asks, not what says so.
  const onTheWay = signIn?.kind === 'own-login' && signIn.chooser && moved && GOING_ON.test(view.text);
  if (signIn && !onTheWay) return { is: 'sign-in', signIn };

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
  if (asked) {
    // What asks may leave the choice: what a guest may see is seen as a guest.
    const guest = freshActions(before, view).find((a) => !a.disabled && WITHOUT_ACCOUNT.test(compact(a.text)));
    if (guest) return { is: 'more', action: guest, why: `选择“${guest.text.trim()}”，不登录` };
    return { is: 'asked', note: asked.slice(0, 40) };
  }
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
  const confirmed = layer ? confirmedIn(inLayer, layer, view) : null;
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
  // A page on which one chooses among the ways is no step of an application: there the first that is offered would do.
  const way = moved && view.text.length < POOR_PAGE ? webWay(view.actions) : null;
  if (way) return { is: 'more', action: way, why: `选择“${way.text.trim().slice(0, 20)}”` };
  if (moved || layer || fresh.length > 0) {
    // A layer that asks how one liked the service is no form of an application.
    const opinion = layer !== '' && OPINION.test(layer);
    if (
      (moved || (changedFields(before, view) && !opinion)) &&
      stepsOf(view, city, look.marked, false, before).length > 0
    )
      return { is: 'steps' };
    const phone = phoneIn(pieces, view, layer, moved, fresh);
    if (phone) return { is: 'entry', entry: 'app-only', note: phone };
  }
  // A question with answers to mark and a button that takes them, whatever it asks.
  if (layer && !COMMITS.test(layer) && leftOpen(view) && inLayer.some((a) => NEXT.test(compact(a.text))))
    return { is: 'steps' };
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

const nameOf = (view: PageView): string => (view.title || view.headings[0]?.text || hostIn(view.url)).slice(0, 30);

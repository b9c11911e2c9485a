import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { FactValue, Reason } from '../facts.ts';
import type { Hall } from '../hall.ts';
import { APP_ONLY, OFFLINE } from '../language/login.ts';
import { APPLY, APPOINTMENT, GO_ON, LEAVING } from '../language/navigation.ts';
import type { Action, PageView } from '../perception/view.ts';
import { journeyFrom } from '../walk/journey.ts';
import { obstacleOf } from '../walk/page-state.ts';
import { asksToSignIn, signInOf } from './login-page.ts';
import { stepKind } from './step-kind.ts';

export interface Applied {
  entry: FactValue<'apply.entry'> | null;
  reason: Reason | null;
  note: string;
  /** The apply button, where there is one. */
  pressed: boolean;
  evidence: string[];
}

/** Tries before an entry is called dead. */
const TRIES = 2;
/** Wait between two tries of an entry that did not open, milliseconds: a restart or a short overload has passed by then. */
const SPACING_MS = 1_500;

/** The entry that begins the application on a guide; null where none is shown. Menus of the whole portal are none. */
export function applyAction(view: PageView): Action | null {
  const hinted = view.hinted?.apply;
  if (hinted && 'role' in hinted) return hinted;
  const own = view.actions.filter(
    (a) =>
      a.visible &&
      [...a.text.trim()].length <= 12 &&
      APPLY.test(a.text.trim()) &&
      !/流程|指南|材料|须知|方式|地点|时间|时限|说明|查询|进度|结果|深度|程度|公示|统计|办理项|窗口/.test(a.text),
  );
  const score = (a: Action): number =>
    (a.region === 'header' || a.region === 'nav' || a.region === 'footer' ? -60 : 0) +
    (a.disabled ? -10 : 0) +
    (/在线办理|立即办理|网上办理|在线申报|网上申报|在线申请|立即申请|我要办理|马上办/.test(a.text) ? 20 : 0) +
    (a.tag === 'button' || a.role === 'button' || a.box.h >= 26 ? 8 : 0) +
    (a.heading.length > 0 ? 2 : 0) -
    a.box.y / 2000;
  const ranked = own.map((a) => ({ a, s: score(a) })).sort((x, y) => y.s - x.s);
  return ranked[0] && ranked[0].s > -40 ? ranked[0].a : null;
}

/** Presses the apply entry of the guide that is open and tells what stands behind it. */
export async function pressApply(tab: Tab, web: Web, hall: Hall): Promise<Applied> {
  const view = await tab.view();
  const action = applyAction(view);
  const base = { reason: null, pressed: false, evidence: [] as string[] };
  const keep = async (note: string, mark?: Action): Promise<string[]> =>
    [await tab.shot(note, mark)].filter((e) => e !== null);
  if (!action || action.disabled) {
    const said = offlineWords(view);
    const appointment = view.actions.find(
      (a) =>
        a.visible &&
        APPOINTMENT.test(a.text) &&
        [...a.text].length <= 8 &&
        a.region !== 'header' &&
        a.region !== 'nav' &&
        a.region !== 'footer',
    );
    const evidence = await keep('办事指南上没有在线办理入口');
    if (said) return { ...base, entry: 'offline', note: `办事指南写明“${said}”`, evidence };
    const app = APP_ONLY.exec(view.text)?.[0];
    if (app && app.length < 60) return { ...base, entry: 'app-only', note: `办事指南写明“${app}”`, evidence };
    if (appointment) return { ...base, entry: 'appointment', note: '办事指南只提供预约入口', evidence };
    if (action?.disabled) return { ...base, entry: 'offline', note: `“${action.text}”为灰色，不可用`, evidence };
    return { ...base, entry: 'none', note: '办事指南上没有在线办理入口', evidence };
  }
  const marked = await keep(`点击“${action.text}”`, action);
  const result = await press(tab, web, hall, action, view);
  return { ...result, pressed: true, evidence: [...marked, ...result.evidence] };
}

async function press(tab: Tab, web: Web, hall: Hall, first: Action, guide: PageView): Promise<Applied> {
  const keep = async (note: string): Promise<string[]> => [await tab.shot(note)].filter((e) => e !== null);
  const base = { reason: null, pressed: true };
  let action: Action | null = first;
  for (let attempt = 1; ; attempt++) {
    const stoppedBefore = web.stopped.length;
    const journey = journeyFrom(tab, { steps: [] }, 0);
    const effect = await journey.click(action, '进入在线办理');
    let view = await tab.view();
    if (view.overlay && LEAVING.test(view.overlay.text) && !signInOf(view, hall.city)) {
      const on = view.actions.find((a) => a.region === 'overlay' && a.visible && GO_ON.test(a.text));
      if (on) {
        await tab.click(on);
        view = await tab.view();
      }
    }
    const evidence = await keep('在线办理入口打开的页面');
    const dialog = effect.dialogs.map((d) => d.message).join(' ');
    const fresh = newWords(guide, view);
    const signIn = signInOf(view, hall.city);
    if (signIn) return { ...base, entry: signIn.kind, note: signIn.why, evidence };
    const said = `${dialog} ${view.overlay?.text ?? ''} ${fresh.length < 400 ? fresh : ''}`;
    if (asksToSignIn(said)) return { ...base, ...(await behindLink(tab, hall)), evidence };
    const offline = OFFLINE.exec(said)?.[0];
    if (offline) return { ...base, entry: 'offline', note: `点击后提示“${offline}”`, evidence };
    const obstacle = obstacleOf(view);
    if (effect.kind === 'nothing' || effect.kind === 'failed') {
      if (web.stopped.length > stoppedBefore)
        return {
          ...base,
          entry: null,
          reason: 'own-fault',
          note: '为不提交任何内容，点击后的请求被本程序拦下',
          evidence,
        };
      if (attempt < TRIES) {
        action = applyAction(await tab.look());
        if (action) continue;
      }
      return {
        ...base,
        entry: effect.kind === 'nothing' ? 'dead' : null,
        reason: effect.kind === 'nothing' ? null : 'not-found-by-walker',
        note: `点击“${first.text}”没有反应`,
        evidence,
      };
    }
    const app = APP_ONLY.exec(said)?.[0];
    if (app && view.url === guide.url)
      return { ...base, entry: 'app-only', note: `点击后提示“${app.slice(0, 40)}”`, evidence };
    if (obstacle) {
      const { kind } = obstacle.verdict;
      if (kind === 'gone' || kind === 'soft-404' || kind === 'serverError' || kind === 'empty') {
        if (attempt < TRIES) {
          await new Promise((r) => setTimeout(r, SPACING_MS));
          await tab.open(guide.url);
          action = applyAction(await tab.look());
          if (action) continue;
        }
        return { ...base, entry: 'dead', note: `在线办理入口打不开：${obstacle.verdict.why}`, evidence };
      }
      if (kind === 'login') return { ...base, entry: 'own-login', note: '入口为登录页', evidence };
      return {
        ...base,
        entry: null,
        reason: obstacle.reason ?? 'blocked',
        note: `在线办理入口不能观察：${obstacle.verdict.why}`,
        evidence,
      };
    }
    if (
      /^(chrome-error|about):/.test(view.url) ||
      (view.status !== null && view.status >= 502 && view.text.length < 200)
    ) {
      if (attempt < TRIES) {
        await new Promise((r) => setTimeout(r, SPACING_MS));
        await tab.open(guide.url);
        action = applyAction(await tab.look());
        if (action) continue;
      }
      return { ...base, entry: 'dead', note: '在线办理入口两次都连不上', evidence };
    }
    const kind = stepKind(view, hall.city);
    if (/预约/.test(view.title + view.headings.map((h) => h.text).join(' ')) && !/申报|申请表/.test(view.title))
      return { ...base, entry: 'appointment', note: `入口打开“${view.title}”`, evidence };
    if (kind) return { ...base, entry: 'form', note: `入口打开办理步骤“${kind}”`, evidence };
    if (app || (/二维码|扫码|扫一扫/.test(view.text) && view.text.length < 800))
      return { ...base, entry: 'app-only', note: '入口只提供扫码或移动端办理', evidence };
    const next = applyAction(view);
    if (next && attempt < 3 && view.url !== guide.url) {
      action = next;
      continue;
    }
    return {
      ...base,
      entry: null,
      reason: 'not-found-by-walker',
      note: `入口打开“${view.title}”，不能判断是何页面`,
      evidence,
    };
  }
}

/** An alert asks to sign in: where the sign-in link of the page leads tells whose sign-in it is. */
async function behindLink(tab: Tab, hall: Hall): Promise<Pick<Applied, 'entry' | 'note'>> {
  const view = await tab.view();
  const link = view.actions.find(
    (a) =>
      a.visible &&
      /^(登录|请登录|用户登录|登录\/注册|登录注册|登录\s*[|/]\s*注册|个人登录|法人登录|您好，请登录)$/.test(
        a.text.trim(),
      ),
  );
  if (link) {
    const effect = await tab.click(link);
    if (effect.kind !== 'failed' && effect.kind !== 'forbidden') {
      const signIn = signInOf(await tab.view(), hall.city);
      if (signIn) return { entry: signIn.kind, note: `提示须先登录；${signIn.why}` };
    }
  }
  return {
    entry: (hall.city.unifiedLogin?.length ?? 0) > 0 && /统一身份认证/.test(view.text) ? 'unified-login' : 'own-login',
    note: '提示须先登录',
  };
}

/** What is shown now and was not shown on the guide. */
function newWords(before: PageView, after: PageView): string {
  const known = new Set(before.text.split('\n'));
  return after.text
    .split('\n')
    .filter((l) => !known.has(l))
    .join(' ');
}

/** The guide's own word that it is done at a window only, from what stands in the guide rather than in a menu. */
function offlineWords(view: PageView): string | null {
  for (const line of view.text.split('\n')) {
    if (line.length > 160) continue;
    const m = OFFLINE.exec(line);
    if (m) return m[0];
    if (/^(办理形式|办理方式|申请方式)[\s：:]*窗口办理\s*$/.test(line)) return line;
    if (/^是否(网办|支持网上办理|可网办)[\s：:]*否/.test(line)) return line;
  }
  return null;
}

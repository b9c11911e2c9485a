import type { Ask, Reply } from '../http.ts';
import { html, redirect } from '../http.ts';
import type { Item } from '../model/items.ts';
import { originOf } from '../model/world.ts';
import type { Place } from '../place.ts';
import { absolute } from '../place.ts';
import { loginPage } from './login.ts';
import { page } from './shared.ts';
import { wizardPage } from './wizard.ts';

/** What the guide offers: an address behind the entry, or a sentence that says why there is none. */
export type ApplyOffer = { href: string } | { sentence: string } | null;

const LOGIN_PATHS = ['/sso/login', '/jis-web/login', '/auth/login'];
const RETURN = ['redirect_uri', 'goto', 'backUrl', 'service'];

/** The unified login's address with the way back, as varied as the provinces have it. */
export function loginAddress(place: Place, item: Item): string {
  const n = place.area.province.area.code.charCodeAt(1) + place.items.length;
  const back = absolute(place, place.paths.apply(item));
  const value = n % 3 === 0 ? Buffer.from(back).toString('base64') : back;
  const login = originOf(place.area.province.sites.login);
  return `${login}${LOGIN_PATHS[n % 3]}?${RETURN[n % 4]}=${encodeURIComponent(value)}`;
}

export function applyOffer(place: Place, item: Item): ApplyOffer {
  const entry = place.role === 'hall' && item.kind === 'target' ? place.city!.plan.apply : 'unified-login';
  if (entry === 'none') return null;
  if (entry === 'offline') return { sentence: '该事项暂不支持在线办理，请到窗口办理。' };
  if (entry === 'dead') return { href: absolute(place, deadEntry(place)) };
  if (entry === 'unified-login' && place.area.code.charCodeAt(3) % 2 === 0) return { href: loginAddress(place, item) };
  return { href: absolute(place, place.paths.apply(item)) };
}

export const deadEntry = (place: Place): string => place.paths.gone(`${place.city?.roster.code ?? ''}sq0`);

/** What stands behind the entry on the hall's own origin. */
export function applyAnswer(place: Place, ask: Ask): Reply | undefined {
  const item = place.items.find((i) => place.paths.apply(i).split(/[?#]/)[0] === ask.path && sameItem(place, i, ask));
  if (!item) return undefined;
  const entry = place.role === 'hall' && item.kind === 'target' ? place.city!.plan.apply : 'unified-login';
  if (entry === 'unified-login') return redirect(loginAddress(place, item));
  if (entry === 'own-login') return html(loginPage(`${place.area.name}网上办事系统 用户登录`, '/user/doLogin'));
  if (entry === 'app-only')
    return page(place, {
      title: '移动端办理',
      kind: 'text',
      body: '<h2>移动端办理</h2><p>该事项请下载APP办理，或使用手机扫码办理。</p><div class="qr">［演练二维码］</div>',
    });
  if (entry === 'appointment') return appointmentPage(place, item);
  if (entry === 'form') return html(wizardPage(place, item), place.family.charset);
  return undefined;
}

function sameItem(place: Place, item: Item, ask: Ask): boolean {
  const query = place.paths.apply(item).split('?')[1];
  return !query || [...new URLSearchParams(query)].every(([k, v]) => ask.query.get(k) === v);
}

function appointmentPage(place: Place, item: Item): Reply {
  const body = `<h2>网上预约</h2><p>预约事项：${item.name}</p><form action="/appoint/submit.do" method="post">
<p>预约大厅：${place.area.name}政务服务中心</p><p>预约日期：<input type="date" name="day"></p>
<p>预约时段：<select name="slot"><option>09:00-10:00</option><option>14:00-15:00</option></select></p>
<p>姓名：<input name="name"> 手机号：<input name="tel"><button type="button" onclick="fetch('/sms/send.do',{method:'POST'})">获取验证码</button></p>
<button type="submit">提交预约</button></form>`;
  return page(place, { title: '网上预约', kind: 'text', body });
}

import type { City } from '../../cities/city.ts';
import { SIGN_IN, SIGN_IN_ADDRESS, SIGN_IN_FIRST } from '../language/login.ts';
import { cityNames } from '../language/regions.ts';
import type { PageView } from '../perception/view.ts';

export interface SignIn {
  kind: 'unified-login' | 'own-login';
  /** Host of the page or frame that asks for the credentials. */
  host: string;
  why: string;
}

/** The sign-in that a page shows: as a page, a frame, a layer or a route; null where it shows none. */
export function signInOf(view: PageView, city: City): SignIn | null {
  const passwords = view.fields.filter((f) => f.visible && f.type === 'password');
  const field = passwords[0];
  const accounts = view.fields.some(
    (f) => f.visible && /账号|帐号|用户名|手机号|证件号|身份证|统一社会信用|验证码/.test(`${f.label}${f.placeholder}`),
  );
  const layer = view.overlay?.text ?? '';
  const words = SIGN_IN.test(view.title) || view.headings.some((h) => SIGN_IN.test(h.text)) || SIGN_IN.test(layer);
  const short = view.text.length < 2_500 && SIGN_IN.test(view.text);
  const byField =
    field !== undefined && (words || short || field.region === 'overlay' || field.frame > 0 || view.text.length < 600);
  const byWords =
    (words || (short && (SIGN_IN_ADDRESS.test(view.url) || view.text.length < 500))) &&
    (accounts || field !== undefined || /扫码|二维码|刷脸|法人登录|个人登录/.test(view.text + layer));
  const frame = view.frames.findIndex((f, i) => i > 0 && SIGN_IN_ADDRESS.test(pathOf(f.url)));
  const byFrame = frame > 0 && (accounts || field !== undefined);
  if (!byField && !byWords && !byFrame) return null;
  const holder = field ? view.frames[field.frame]?.url : frame > 0 ? view.frames[frame]?.url : view.url;
  return {
    ...kindOf(holder && /^https?:/.test(holder) ? holder : view.url, `${view.title}\n${layer}\n${view.text}`, city),
  };
}

/** Whether words of a dialog or a toast turn a visitor away for not being signed in. */
export const asksToSignIn = (text: string): boolean => SIGN_IN_FIRST.test(text);

export function kindOf(url: string, text: string, city: City): SignIn {
  const host = hostOf(url);
  const listed = (city.unifiedLogin ?? []).find((u) => host === u.toLowerCase() || hostname(host) === u.toLowerCase());
  if (listed) return { kind: 'unified-login', host, why: `登录主机 ${host} 属于统一身份认证` };
  const said = unifiedWords(text, city);
  if (said) return { kind: 'unified-login', host, why: `登录页自称“${said}”` };
  return { kind: 'own-login', host, why: `登录主机 ${host} 不在统一身份认证之列` };
}

/** The unified platform of the province or the state by its own words; a city's own one is none. */
function unifiedWords(text: string, city: City): string | null {
  const municipality = /^(11|12|31|50)/.test(city.code);
  for (const m of text.matchAll(
    /[\u4e00-\u9fa5]{0,12}统一(身份|用户|实名)(认证|管理)[\u4e00-\u9fa5]{0,6}|国家政务服务平台[\u4e00-\u9fa5]{0,8}|全国一体化[\u4e00-\u9fa5]{0,14}身份认证[\u4e00-\u9fa5]{0,4}/g,
  )) {
    const words = m[0];
    if (!municipality && cityNames(city).some((n) => words.includes(n))) continue;
    if (/非|未接入|不是/.test(words)) continue;
    return words;
  }
  return null;
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).host.toLowerCase();
  } catch {
    return '';
  }
};
const hostname = (host: string): string => host.replace(/:\d+$/, '');
const pathOf = (url: string): string => url.replace(/^https?:\/\//, '');

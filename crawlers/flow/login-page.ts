import type { City } from '../../cities/city.ts';
import { AS_VISITOR, SIGN_IN, SIGN_IN_ADDRESS, SIGN_IN_FIRST, SIGN_IN_LATER } from '../language/login.ts';
import type { Action, ContentNode, Field, PageView } from '../perception/view.ts';
import { ownerOf, selfNames } from './identity-owner.ts';

export interface SignIn {
  kind: 'unified-login' | 'own-login';
  /**
   * Host of the page or frame that asks for the credentials, with its port where it is not the scheme's; null where only
   * words named the platform.
   */
  host: string | null;
  why: string;
  /** Nothing to fill in is seen: the page only asks which kind of account one has. */
  chooser: boolean;
}

const ACCOUNT =
  /账\s*号|帐\s*号|用户名|登录名|手机号|手机号码|证件号|身份证|统一社会信用|机构代码|验证码|动态码|user ?name|account/i;
/** A page that is longer says more than how to sign in: a sign-in box on it stands beside its business. */
const SIGN_IN_PAGE_LENGTH = 2_500;
/** A page with so many things to do is a portal's; a sign-in box on it is one of them. */
const BUSY_PAGE = 60;
/** So little text is a sign-in and nothing else. */
const BARE_LENGTH = 600;

/**
 * The sign-in that a page shows: as a page, a frame, a layer or a route; null where it shows none.
 * @param before what was shown before; a sign-in box that stood there already is no answer to a deed.
 */
export function signInOf(view: PageView, city: City, before?: PageView): SignIn | null {
  const known = new Set(before?.fields.filter((f) => f.visible).map((f) => keyOf(before, f)) ?? []);
  const sameFrameAsBefore = (i: number) =>
    before?.frames.some((f, j) => j > 0 && f.url === view.frames[i]?.url) === true && before.url === view.url;
  const fields = view.fields.filter((f) => f.visible && !known.has(keyOf(view, f)));
  const layer = view.overlay?.text ?? '';
  const heads = [view.title, ...view.headings.map((h) => h.text)];
  const moved = before === undefined || before.url !== view.url;
  const words = (moved && heads.some((h) => SIGN_IN.test(h))) || SIGN_IN.test(layer);
  const short = view.text.length < SIGN_IN_PAGE_LENGTH && SIGN_IN.test(view.text);

  const password = fields.find((f) => f.type === 'password' && isTheBusiness(view, f));
  const accounts = fields.filter(
    (f) =>
      f.tag === 'input' &&
      !/radio|checkbox|file|password/.test(f.type) &&
      ACCOUNT.test(`${f.label} ${f.placeholder}`) &&
      isTheBusiness(view, f),
  );
  const account = accounts.find((f) => f.region === 'overlay') ?? accounts[0];
  const frame = view.frames.findIndex((f, i) => i > 0 && f.visible && isSignInAddress(f.url) && !sameFrameAsBefore(i));
  const byPassword =
    password !== undefined &&
    (words || short || signButton(view, password.frame) || (view.text.length < BARE_LENGTH && moved));
  // A form with a telephone number and a code is an application unless it says that one signs in with them.
  const byWords =
    !(takesAMatter(view, account?.frame ?? 0) && !SIGN_IN.test(layer)) &&
    (words || (short && (isSignInAddress(view.url) || view.text.length < BARE_LENGTH) && moved)) &&
    ((account !== undefined && signButton(view, account.frame)) || choosesAccount(view, moved ? view.text : layer));
  const byFrame =
    frame > 0 && (fields.some((f) => f.frame === frame) || (SIGN_IN.test(view.text) && signButton(view, frame)));
  const byHost =
    moved &&
    view.text.length < 2 * BARE_LENGTH &&
    /登\s*[录陆]/.test(`${view.title}\n${view.text}`) &&
    (city.unifiedLogin ?? []).some((given) => sameHost(given, view.url));
  if (!byPassword && !byWords && !byFrame && !byHost) return null;

  const field = password ?? account;
  const holder = field ? view.frames[field.frame]?.url : frame > 0 ? view.frames[frame]?.url : view.url;
  const url = holder && /^https?:/.test(holder) ? holder : view.url;
  const names = selfNames(view, [layer.slice(0, 60), ...imageNames(view.content)]);
  return { ...kindOf(url, names, city), chooser: field === undefined };
}

/** Whether an address is called as those of sign-ins are; the scheme says nothing of it. */
export const isSignInAddress = (url: string): boolean => SIGN_IN_ADDRESS.test(url.replace(/^https?:\/\//, ''));

/** Whether words of a dialog or a toast turn a visitor away for not being signed in. */
export const asksToSignIn = (text: string): boolean =>
  SIGN_IN_FIRST.test(text.replace(AS_VISITOR, '').replace(SIGN_IN_LATER, ''));

/** Whose sign-in it is: by its host, else by what it calls itself (CONTRACT.md §6). */
export function kindOf(url: string, names: readonly string[], city: City): Omit<SignIn, 'chooser'> {
  const host = hostOf(url);
  const listed = (city.unifiedLogin ?? []).some((given) => sameHost(given, url));
  if (listed) return { kind: 'unified-login', host, why: `登录主机 ${host} 属于统一身份认证` };
  const owner = ownerOf(names, city, url);
  if (owner.unified) return { kind: 'unified-login', host, why: `登录页自称“${owner.words}”` };
  return {
    kind: 'own-login',
    host,
    why: owner.words
      ? `登录页自称“${owner.words}”，登录主机 ${host} 不在统一身份认证之列`
      : `登录主机 ${host} 不在统一身份认证之列`,
  };
}

/** A host of the city file against an address: with a port where the file names one, on any port where it does not. */
export function sameHost(given: string, url: string): boolean {
  if (!URL.canParse(url)) return false;
  const bare = given
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/, '');
  const { hostname, port, protocol } = new URL(url);
  const [name, wanted] = bare.split(/:(?=\d+$)/);
  if (name !== hostname.toLowerCase()) return false;
  return wanted === undefined || wanted === (port || (protocol === 'https:' ? '443' : '80'));
}

/** A box in the head of a page that has other business is not what the page asks for. */
function isTheBusiness(view: PageView, field: Field): boolean {
  if (field.region === 'overlay' || field.frame > 0) return true;
  const corner = field.region === 'header' || field.region === 'nav' || field.region === 'footer';
  const busy =
    view.text.length > SIGN_IN_PAGE_LENGTH &&
    view.actions.filter((a) => a.visible).length > BUSY_PAGE &&
    !isSignInAddress(view.url);
  return (!corner || view.text.length < BARE_LENGTH) && !busy;
}

const signButton = (view: PageView, frame: number): boolean =>
  view.actions.some(
    (a) =>
      a.visible && a.frame === frame && /^(立即|马上|安全|确认)?登\s*[录陆]$|^sign ?in$|^log ?in$/i.test(a.text.trim()),
  ) || view.fields.some((f) => f.visible && f.frame === frame && f.type === 'password');

/** A form with room to write asks for more than who one is; 登录 beside it leads to where one signs in. */
const takesAMatter = (view: PageView, frame: number): boolean =>
  view.fields.some((f) => f.visible && f.frame === frame && f.tag === 'textarea');

const NO = /^(取\s*消|否|不了|暂不(登录|办理|前往)?|稍后(再说|登录)?|以后再说|再看看|残忍拒绝)$/;

/** What can be pressed where a page asks something: in the layer over it, else in what is no bar or menu of the site (我是个人, 企业办事). */
export const askedWithin = (view: PageView): Action[] => {
  const visible = view.actions.filter((a) => a.visible && !a.disabled);
  const layered = view.overlay === null ? [] : visible.filter((a) => a.region === 'overlay');
  return layered.length > 0 ? layered : visible.filter((a) => !/^(header|nav|footer)$/.test(a.region));
};

/** Asks which kind of account one has, or shows a code to be scanned for signing in. */
function choosesAccount(view: PageView, text: string): boolean {
  if (/(扫码|刷脸|二维码|APP扫一扫|扫一扫)[^。]{0,12}登[录陆]|登[录陆][^。]{0,12}(扫码|二维码|扫一扫)/.test(text))
    return true;
  const usable = askedWithin(view);
  const kinds = usable.filter((a) =>
    /^(我是)?(个人|法人|自然人|企业|单位)(用户)?(登[录陆])?$|登[录陆]$/.test(a.text.trim()),
  );
  // 是否前往登录？ 取消 去登录: a question, whose yes leads to whoever asks for the credentials.
  if (kinds.length === 1 && usable.some((a) => NO.test(a.text.trim()))) return false;
  return kinds.some((a) => /登[录陆]/.test(a.text)) && (kinds.length >= 2 || text.length < BARE_LENGTH);
}

/** A box at the head of all pages stays where it is from page to page; in frames the document tells. */
const keyOf = (view: PageView, f: Field): string =>
  `${f.frame === 0 ? `${f.box.x},${f.box.y}` : (view.frames[f.frame]?.url ?? '')}|${f.type}|${f.name}|${f.label}|${f.placeholder}|${f.region === 'overlay' ? 'layer' : ''}`;

/** Names that stand in pictures at the top: logos. */
function imageNames(node: ContentNode): string[] {
  const names: string[] = [];
  const visit = (n: ContentNode): void => {
    if (n.hidden || names.length >= 8) return;
    if (n.tag === 'img' && n.alt && n.alt.length <= 40) names.push(n.alt);
    for (const c of n.children) visit(c);
  };
  visit(node);
  return names;
}

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host.toLowerCase() : '');

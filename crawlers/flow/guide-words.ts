import { APP_ONLY, OFFLINE, TO_THE_WINDOW } from '../language/login.ts';
import { fold } from '../language/normalise.ts';

/** What a guide without an apply entry says of how the item is handled. */
export interface Said {
  entry: 'offline' | 'app-only';
  words: string;
  /** In so many words, not by listing the window as the one way of handling. */
  outright: boolean;
}

/** Lines longer than this are prose about other things. */
const LINE = 160;
const FORM_LABEL = /^(办理|申请|申报|申办|受理|提交|可办)?(形式|方式|渠道|途径|模式)[\s：:|]+(.{2,80})$/;
const FORM = /^(办理|申请|申报|申办|受理|可办)(形式|方式|渠道|途径|模式)[\s：:|]+(.{2,80})$/;
const ONLINE_FLAG =
  /^(是否|可否)?(支持|可|实行|开通|属于)?(全程)?(网办|网上办理|在线办理|网上申请|在线申请|网上可办|网上申报|在线申报)[\s：:|]+(否|不支持|不可|未开通|暂不支持|×|✗)/;
const WINDOW = /窗口|现场|线下|大厅|柜台/;
const WEB = /网上|在线|网络|互联网|线上|全程|网办|电脑|网页/;
const PHONE = /APP|客户端|小程序|手机|移动端|掌上|支付宝|微信/i;
/** Labels whose values speak of other matters: why one has to come, where the window is. */
const OTHER_MATTER = /原因|理由|地点|地址|时间|咨询|投诉|监督|送达|领取|查询|流程|交通|电话|样表|下载/;

/**
 * Reads from the lines of a guide whether it is done at a window or on a telephone only. Null where it says neither, or
 * says that it can be done online.
 */
export function saidInGuide(text: string): Said | null {
  const lines = text.split('\n').map(fold);
  // Tables that are drawn label over value give the value a line of its own.
  const joined = lines.map((l, i) =>
    /(形式|方式|渠道|途径|网办|办理|申请)[：:]?$/.test(l) && l.length <= 14 ? `${l} ${lines[i + 1] ?? ''}` : l,
  );
  let window: string | null = null;
  let online = false;
  let phone: string | null = null;
  for (const line of joined) {
    if (line.length > LINE || line === '') continue;
    if (ONLINE_FLAG.test(line)) return { entry: 'offline', words: line.slice(0, 40), outright: true };
    const outright = OFFLINE.exec(line);
    if (outright && !OTHER_MATTER.test(line.slice(0, 14)) && !/如|若|材料不|原件/.test(line.slice(0, outright.index)))
      return { entry: 'offline', words: outright[0], outright: true };
    const value = FORM.exec(line)?.[3] ?? (FORM_LABEL.test(line) ? line : null);
    if (value && WEB.test(value)) online = true;
    else if (value && WINDOW.test(value) && FORM.test(line)) window ??= line.slice(0, 40);
    else if (value && PHONE.test(value) && FORM.test(line)) phone ??= line.slice(0, 40);
    const app = APP_ONLY.exec(line)?.[0];
    if (app && app.length < 60 && !OTHER_MATTER.test(line.slice(0, 14))) phone ??= app;
    const to = TO_THE_WINDOW.exec(line)?.[0];
    if (to && !OTHER_MATTER.test(line.slice(0, 14)) && !/领取|咨询/.test(to)) window ??= to;
  }
  if (online) return phone && !window ? { entry: 'app-only', words: phone, outright: false } : null;
  if (phone) return { entry: 'app-only', words: phone, outright: false };
  return window ? { entry: 'offline', words: window, outright: false } : null;
}

import type { FactValue } from '../facts.ts';
import { labelOf } from '../guide/labels.ts';
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
/** Longest piece of a line that is quoted. */
const QUOTE = 40;
const FORM = /^(办理|申请|申报|申办|受理|可办)(形式|方式|渠道|途径|模式)[\s：:|]+(.{2,120})$/;
const ONLINE_FLAG =
  /^(是否|可否)?(支持|可|实行|开通|属于)?(全程)?(网办|网上办理|在线办理|网上申请|在线申请|网上可办|网上申报|在线申报)[\s：:|]+(否|不支持|不可|未开通|暂不支持|×|✗)/;
const NO = /^(否|不支持|不可以?|未开通|暂不支持|不能|无|×|✗)/;
const WINDOW = /窗口|现场|线下|大厅|柜台/;
const WEB = /网上|在线|网络|互联网|线上|全程|网办|电脑|网页/;
const PHONE = /APP|客户端|小程序|手机|移动端|掌上|支付宝|微信/i;
/** Labels whose values speak of other matters: why one has to come, where the window is. */
const OTHER_MATTER = /原因|理由|地点|地址|时间|咨询|投诉|监督|送达|领取|查询|流程|交通|电话|样表|下载/;

/**
 * Reads from a guide whether it is done at a window or on a telephone only. Null where it says neither, or says that it
 * can be done online.
 * @param text the guide's lines
 * @param elements what the guide's labels say, where they were read
 */
export function saidInGuide(text: string, elements: FactValue<'guide.elements'> | null): Said | null {
  const flag = elements?.['online'];
  if (flag?.state === 'present' && flag.value && NO.test(flag.value))
    return { entry: 'offline', words: `是否网办：${flag.value.slice(0, QUOTE)}`, outright: true };
  const form = elements?.['handleForm'];
  const lines = linesOf(text);
  if (form?.state === 'present' && form.value) lines.unshift(`办理形式 ${form.value.slice(0, LINE - 10)}`);
  const ways = { window: null as string | null, phone: null as string | null, online: false };
  for (const line of lines) {
    if (line.length > LINE || line === '') continue;
    if (ONLINE_FLAG.test(line)) return { entry: 'offline', words: line.slice(0, QUOTE), outright: true };
    const aside = OTHER_MATTER.test(line.slice(0, 14));
    const outright = OFFLINE.exec(line);
    if (outright && !aside && !/如|若|材料不|原件/.test(line.slice(0, outright.index)))
      return { entry: 'offline', words: outright[0], outright: true };
    const value = formIn(line);
    if (value !== null) {
      if (WEB.test(value)) ways.online = true;
      else if (WINDOW.test(value)) ways.window ??= `${line.split(/[\s：:|]/)[0]}：${value.slice(0, QUOTE)}`;
      else if (PHONE.test(value)) ways.phone ??= `${line.split(/[\s：:|]/)[0]}：${value.slice(0, QUOTE)}`;
    }
    const app = APP_ONLY.exec(line)?.[0];
    if (app && app.length < 60 && !/咨询|投诉|监督|查询|样表|空表|缴费|支付/.test(line.slice(0, 14)))
      ways.phone ??= app;
    const to = TO_THE_WINDOW.exec(line)?.[0];
    if (to && !aside && !/领取|咨询/.test(to)) ways.window ??= to;
  }
  if (ways.online) return ways.phone && !ways.window ? { entry: 'app-only', words: ways.phone, outright: false } : null;
  if (ways.phone) return { entry: 'app-only', words: ways.phone, outright: false };
  return ways.window ? { entry: 'offline', words: ways.window, outright: false } : null;
}

/** Lines of a guide; a table that is drawn label over value gives the value a line of its own. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map(fold);
  return lines.map((line, i) =>
    line.length <= 14 && /(形式|方式|渠道|途径|网办|办理|申请)[：:]?$/.test(line)
      ? `${line} ${lines[i + 1] ?? ''}`
      : line,
  );
}

/** The ways of handling that a line names, without the labels that follow in the same row of a table. */
function formIn(line: string): string | null {
  const value = FORM.exec(line)?.[3];
  if (value === undefined) return null;
  const words = value.split(/\s+/);
  const end = words.findIndex((w, i) => i > 0 && labelOf(w) !== null && !/办理$|申报$|申请$|受理$|网办$/.test(w));
  return (end < 0 ? words : words.slice(0, end)).join(' ');
}

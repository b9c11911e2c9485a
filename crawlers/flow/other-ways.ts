import { APPOINTMENT_PAGE } from '../language/apply.ts';
import { APP_ONLY, SCAN } from '../language/login.ts';
import type { PageView } from '../perception/view.ts';
import type { Behind } from './look.ts';

/** A page with so little text and a code to scan offers nothing else. */
export const POOR_PAGE = 900;
const APPOINTS = /预约(日期|时间|时段|大厅|窗口|人|号|须知|成功|信息)|(提交|立即|确认|我要)预约|取号/;

/** A page or a layer in which one can only make an appointment. */
export function appointmentIn(view: PageView, layer: string, moved: boolean): Behind | null {
  const heads = moved ? [view.title, ...view.headings.map((h) => h.text)] : [layer.slice(0, 40)];
  const named = heads.find((h) => APPOINTMENT_PAGE.test(h));
  if (!named) return null;
  // A wizard may name an appointment among its steps, a page one in its margin; what is about one says little else.
  if (heads.some((h) => /申报|申请表|填写|网上办理|在线办理/.test(h))) return null;
  const about = named === view.title || APPOINTS.test(moved ? view.text : layer);
  return about ? { is: 'entry', entry: 'appointment', note: `入口打开“${named.slice(0, 30)}”，只能预约` } : null;
}

/** What sends the applicant to a phone, in words for people; null where nothing does. */
export function phoneIn(
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

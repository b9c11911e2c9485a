import type { Addresses } from '../kit/hall.ts';
import { type Column, press, printed } from '../kit/press.ts';
import type { Reply } from '../kit/site.ts';
import { framed } from './frame.ts';
import { CITY } from './sites.ts';

export const DEAD_REPORT = '/zx/c01/2023nb/index.html';
export const NEWS: Column[] = press(
  ['通知公告', '工作动态', '政策解读', '政策问答'],
  (n) => `/zx/c0${n + 1}/`,
  (n, m) => `/zx/c0${n + 1}/t2026${String(n * 10 + m + 101)}.html`,
);
const [notices, , , answers] = NEWS;
if (answers) answers.articles = [];
const first = notices?.articles[0];
if (first) {
  first.title = '关于部分页面提示“页面不存在”问题已经修复的公告';
  first.text =
    '<p>近期有网民反映，从手机访问个别办事指引时提示“您访问的页面不存在”。经排查，系旧版地址停用所致，现已全部修复。</p><p>给您带来的不便，敬请谅解。</p>';
}
const third = notices?.articles[2];
if (third) third.text += `<p>年度情况见<a href="${DEAD_REPORT}">2023年政务服务工作年报</a>。</p>`;

/** Columns, articles, and the topic about opening a pharmacy. */
export function newsOf(at: Addresses, path: string): Reply {
  if (path === '/zt/kyd.html') {
    const html =
      '<div class="in"><div class="kd art"><h2>开药店怎么办</h2><p>开办零售药店，先办营业执照，再向所在区的市场监管局申请药品经营许可。请更换到店铺所在区的频道，在“准营准入”里查找。</p><p>开办药品批发企业，由市药品监督管理局办理。</p></div></div>';
    return framed(at, CITY, { title: '开药店怎么办', html });
  }
  const found = printed(NEWS, path);
  if (!found) return null;
  const inside = path === answers?.path ? `<h2>${found.title}</h2><p>暂无内容</p>` : found.html;
  return framed(at, CITY, {
    title: found.title,
    html: `<div class="in"><div class="kd art">${inside}</div></div>`,
  });
}

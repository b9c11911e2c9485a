import type { Item } from '../kit/catalogue.ts';
import { plainTable } from './fragments.ts';
import type { Zone } from './items.ts';
import { box } from './pages.ts';

export const AGE = 41;
/** The board of ratings: names of the channels without figures, departments and reasons of bad ratings. */
export function rating(depts: string[]): string {
  const date = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const rows = depts
    .slice(0, 6)
    .map(
      (d, n) =>
        `<tr><td>${n + 1}</td><td>${d}</td><td>${2106 - n * 287}</td><td>${(99.8 - n * 0.3).toFixed(1)}%</td></tr>`,
    )
    .join('');
  return `${box('评价情况', `<p>数据更新时间：${date}</p><p>评价来源：政务大厅窗口评价器、网上办事大厅、手机短信。</p><table class="tab_xx" width="100%" cellspacing="1"><tr class="bt"><th>排名</th><th>部门</th><th>评价件数</th><th>满意率</th></tr>${rows}</table>`)}${box('主要问题', '<p>差评原因：排队时间长（43%）、一次性告知不到位（31%）、系统操作不便（26%）。</p>')}`;
}

/** The fragment of an item that nobody filled in further. */
export const plainGuide = (z: Zone, item: Item): string =>
  plainTable([
    ['', '事项名称', item.name],
    ['', '实施机构', z.name + item.dept],
    ['', '服务对象', item.audience],
    ['', '承诺期限', '15个工作日'],
  ]);

import type { Reply } from '../http.ts';
import type { Place } from '../place.ts';
import { page } from './shared.ts';

const CHANNELS = ['政务大厅窗口', '网上办事大厅', '移动端', '自助终端', '短信'];

/** The board of 好差评 results, as far as the plan discloses them. */
export function ratingPage(place: Place): Reply {
  const { rating } = place.city!.plan;
  const n = place.city!.index;
  const town = place.city!.roster;
  const rate = (i: number): string => (99.9 - ((n * 7 + i * 13) % 40) / 100).toFixed(2);
  const blocks = [
    `<div class="pj-total"><h2>${place.words.rating}结果公示</h2><p>累计评价 ${128000 + n * 937} 次，好评率 ${rate(0)}%。更新时间：${place.world.year}-11-${String(10 + (n % 18))}</p>
<p>评价等级：非常满意、满意、基本满意、不满意、非常不满意</p></div>`,
  ];
  if (rating.sources === 'figures') {
    const share = [41.2, 25.6, 18.4, 12.3, 2.5];
    blocks.push(
      table(
        '评价渠道分布',
        ['评价渠道', '占比'],
        CHANNELS.map((c, i) => [c, `${share[i]}%`]),
      ),
    );
  } else if (rating.sources === 'names') {
    blocks.push(`<h3>评价来源</h3><p>评价数据来自${CHANNELS.slice(0, 4).join('、')}。</p>`);
  }
  const { disclosure } = rating;
  if (disclosure.includes('departments'))
    blocks.push(
      table(
        '部门排名',
        ['名次', '部门', '好评率'],
        ['市场监督管理局', '公安局', '人力资源和社会保障局'].map((d, i) => [
          `${i + 1}`,
          `${town.name}${d}`,
          `${rate(i)}%`,
        ]),
      ),
    );
  if (disclosure.includes('regions'))
    blocks.push(
      table(
        '区县排名',
        ['名次', '区县', '好评率'],
        [town.district.name, ...town.others].map((d, i) => [`${i + 1}`, d, `${rate(i + 3)}%`]),
      ),
    );
  if (disclosure.includes('problems'))
    blocks.push(
      table(
        '主要问题（差评原因）',
        ['问题', '件数'],
        [
          ['等候时间较长', '12'],
          ['材料要求说明不清楚', '9'],
          ['系统操作不便', '5'],
        ],
      ),
    );
  if (disclosure.includes('rectification'))
    blocks.push(
      table(
        '差评整改情况',
        ['差评内容', '整改结果'],
        [
          ['窗口排队时间长', '已增设窗口，整改完成'],
          ['指南未更新', '已更新，整改完成'],
        ],
      ),
    );
  if (rating.followUp)
    blocks.push(
      `<h3>追评</h3><p>差评件整改完成后，办件人可以对整改结果追加评价（追评一次）。</p><ul><li>办件${place.world.year}****17：差评已整改，追评：满意</li></ul>`,
    );
  blocks.push(
    '<form class="pj-form" action="/evaluate/submit.do" method="post"><h3>我要评价</h3><label><input type="radio" name="lv" value="5">非常满意</label><label><input type="radio" name="lv" value="1">非常不满意</label><button type="submit">提交评价</button> <a href="javascript:void(0)" onclick="new Image().src=\'/evaluate/submit.do?lv=5\'">一键好评</a></form>',
  );
  return page(place, { title: place.words.rating, kind: 'text', body: blocks.join('\n') });
}

function table(caption: string, head: string[], rows: string[][]): string {
  const cells = rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('');
  return `<h3>${caption}</h3><table class="pj-table"><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${cells}</tbody></table>`;
}

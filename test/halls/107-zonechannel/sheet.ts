import type { Addresses } from '../kit/hall.ts';
import { type Channel, channelOfItem, ID, listOf, NAME, ZONE } from './channels.ts';
import { bare, paper } from './frame.ts';
import { BASIS, CONDITIONS, FAQ, OVERVIEW, PAPERS, PHONE, PLACE, REST, STEPS, TIME } from './guide.ts';

const kv = (lines: readonly (readonly [string, string, string])[]): string =>
  `<ul class="kv">${lines.map(([, label, value]) => `<li><label>${label}：</label><span>${value}</span></li>`).join('')}</ul>`;
const papers = PAPERS.map(
  (p, n) =>
    `<tr><td align="center">${n + 1}</td><td>${p.name}</td><td>${p.need}</td><td>形式：${p.form}<br>份数：${p.copies}<br>来源：${p.source}</td><td>${p.blank ? `<a href="${p.blank}">空表下载</a>` : '无'}</td></tr>`,
).join('');

const FULL = `<h3>一、事项概要</h3>${kv(OVERVIEW)}<h3>二、许可条件</h3><ol>${CONDITIONS.map((c) => `<li>${c}；</li>`).join('')}</ol>
<h3>三、材料清单</h3><table class="pt"><tr><th width="50">序号</th><th>材料名称</th><th width="90">材料必要性</th><th width="240">材料要求</th><th width="110">表样</th></tr>${papers}</table>
<h3>四、办理程序</h3><ul class="lc">${STEPS.map(([name, limit, who, what]) => `<li><b>${name}</b>时限：${limit}<br>岗位：${who}<br>${what}</li>`).join('')}</ul>
<h3>五、结果与送达</h3>${kv(REST.slice(0, 2))}<p><a href="/images/yb/ypjyxkz.svg" target="_blank">结果样本</a></p>
<h3>六、窗口信息</h3>${kv(REST.slice(2))}
<h3>七、法律依据</h3><dl>${BASIS.map(([name, article, text]) => `<dt>${name}${article}</dt><dd>${text}</dd>`).join('')}</dl>
<h3>八、常见问题</h3>${FAQ.map(([q, a]) => `<p><b>${q}</b><br>${a}</p>`).join('')}`;

const BRIEF = `<div class="jb"><div><h4>要带什么</h4><ol>${PAPERS.slice(0, 7)
  .map((p) => `<li>${p.name}</li>`)
  .join(
    '',
  )}</ol></div><div><h4>多久办好</h4><p>8个工作日</p><h4>花多少钱</h4><p>不收费</p></div><div><h4>到哪里办</h4><p>${PLACE}</p><p>${TIME}</p></div><div><h4>问谁</h4><p>${PHONE}</p></div></div>`;

const SWITCH = `<script>function ver(n){for(var i=1;i<3;i++){document.getElementById('ver'+i).style.display=i==n?'':'none';document.getElementById('vt'+i).className=i==n?'on':''}}</script>`;

export function guidePage(at: Addresses, id: string): string | null {
  const channel = channelOfItem(id);
  if (!channel) return null;
  if (id === ID) return wanted(at, channel);
  const item = listOf(channel.key).find((i) => i.id === id);
  if (!item) return null;
  const lines = [
    ['', '办理项名称', item.name],
    ['', '实施主体', item.dept],
    ['', '办件类型', item.kind],
    ['', '承诺办理时限', item.kind === '即办件' ? '1个工作日' : '15个工作日'],
    ['', '咨询电话', '0958-12345'],
  ] as const;
  return paper(
    at,
    channel,
    item.name,
    `<div class="gt"><h2>${item.name}</h2></div><div class="xb"><h3>一、事项概要</h3>${kv(lines)}</div>`,
  );
}
function wanted(at: Addresses, channel: Channel): string {
  return paper(
    at,
    channel,
    NAME,
    `<div class="gt"><h2>${NAME}</h2><p>办事指南　发布单位：${ZONE}管理委员会</p></div><div class="ver"><a id="vt1" class="on" href="javascript:ver(1)">简版</a><a id="vt2" href="javascript:ver(2)">详版</a></div><div id="ver1">${BRIEF}</div><div id="ver2" class="xb" style="display:none">${FULL}</div><div class="ops"><a class="btn" href="/sb/ztxz.shtml?sx=${ID}" target="_blank">我要申报</a><a class="btn w" href="/bszn/dy/${ID}.shtml" target="_blank">打印版</a><a class="btn w" href="/attach/bszn/${ID}.doc">下载</a></div>${SWITCH}`,
  );
}
/** The same as one would have it on paper: no menus, a page of A4, the seal's line at the end. */
export const printedSheet = (): string =>
  bare(
    `${NAME}办事指南（打印版）`,
    `<div class="a4"><h1>${NAME}</h1><h2>办 事 指 南</h2>${FULL.replace(/<a [^>]*>(.*?)<\/a>/g, '$1')}<p class="r">${ZONE}管理委员会</p><p class="r">二〇二六年三月</p></div>`,
    'body{background:#777}.a4{width:794px;margin:20px auto;background:#fff;padding:70px 80px;font-family:FangSong,SimSun,serif}h1,h2{text-align:center;font-size:24px}h3{font-family:SimHei}table{border-collapse:collapse;width:100%}td,th{border:1px solid #000;padding:4px}ul{list-style:none;padding:0}.r{text-align:right}',
  );

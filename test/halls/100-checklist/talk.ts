import type { Addresses } from '../kit/hall.ts';
import { crumb, page } from './frame.ts';
import { mattersOf, nameOf, unique } from './items.ts';

export const AGE = 6;
const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const table = (head: string[], rows: (string | number)[][]): string =>
  `<table><thead><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr></thead><tbody>${rows
    .map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const form = (title: string, fields: string[], action: string): string =>
  `<div class="box"><h3>${title}</h3><form class="fm" method="post" action="/api/${action}" onsubmit="return !!this.nr.value">${fields
    .map((f, n) => `<label>${f}<br><input type="text" name="f${n}"></label>`)
    .join(
      '',
    )}<label>内容<br><textarea name="nr" rows="5"></textarea></label><button type="submit" class="btn on">提交</button></form></div>`;

const CHAT = `document.getElementById('ks').onclick=function(){document.getElementById('lt').style.display='block'};document.getElementById('fs').onclick=function(){var v=document.getElementById('hua').value;if(v)fetch('/api/im/send',{method:'POST',body:JSON.stringify({text:v})})};`;

/** Pages where somebody asks, complains and rates; null where there is none at this path below the area. */
export function talk(at: Addresses, slug: string, path: string): string | null {
  const name = nameOf(slug);
  const local = slug === 'sj' ? '滦宁市' : name;
  if (path === '/hd/')
    return page(
      at,
      slug,
      '互动交流',
      `${crumb('首页', name, '互动交流')}<div class="box"><h3>互动交流</h3><div class="tiles"><a href="/${slug}/hd/wyzx.html">网上咨询</a><a href="/${slug}/hd/wyts.html">我要投诉</a><a href="/${slug}/rgzx.html">在线人工</a><a href="/xw/rdhy/">热点回应</a></div></div><div class="box"><h3>热线电话</h3><p>滦宁市政务服务便民热线12345，全天24小时受理。</p></div>`,
    );
  if (path === '/hd/wyzx.html')
    return page(
      at,
      slug,
      '网上咨询',
      `${crumb('首页', name, '网上咨询')}<p>向${local}的部门提出办事方面的问题，三个工作日内答复。</p>${form('网上咨询', ['咨询标题', '您的称呼', '手机号码', '咨询部门'], 'zx/add')}`,
    );
  if (path === '/hd/wyts.html')
    return page(
      at,
      slug,
      '我要投诉',
      `${crumb('首页', name, '我要投诉')}<p>对${local}政务服务中的不作为、乱收费、态度差等问题进行投诉。</p>${form('我要投诉', ['投诉标题', '投诉人', '联系电话', '被投诉单位'], 'ts/add')}`,
    );
  if (path === '/rgzx.html')
    return page(
      at,
      slug,
      '在线人工',
      `${crumb('首页', name, '在线人工')}<div class="box"><h3>在线人工咨询</h3><p>由${local}政务服务中心的工作人员在线解答，无需登录。</p><p>人工服务时间：工作日上午9:00至12:00，下午13:30至17:00。</p>${table(
        ['坐席', '姓名', '擅长业务'],
        [
          ['01', '小孟', '企业开办、食品药品'],
          ['02', '小苏', '社保医保、公积金'],
          ['03', '小迟', '工程建设、不动产'],
        ],
      )}<p><button type="button" class="btn on" id="ks">开始咨询</button></p><div id="lt" style="display:none"><p>您好，01号坐席为您服务，请描述您的问题。</p><textarea id="hua" rows="3" cols="70"></textarea><button type="button" class="btn" id="fs">发送</button></div></div>`,
      CHAT,
    );
  if (path === '/hcp/') {
    const depts = unique(mattersOf(slug).map((m) => m.dept)).slice(0, 9);
    return page(
      at,
      slug,
      '好差评',
      `${crumb('首页', name, '好差评')}<div class="box"><h3>${local}政务服务评价公示</h3><p>数据更新时间：${day(AGE)}　累计评价 <b>28,164</b> 条　<a class="btn" href="/${slug}/hcp/pj.html">我要评价</a></p></div><div class="box"><h3>部门评价情况</h3>${table(
        ['排名', '部门', '评价数', '好评数', '差评数', '满意率'],
        depts.map((d, n) => [n + 1, d, 6120 - n * 533, 6119 - n * 534, n + 1, `${(99.98 - n * 0.05).toFixed(2)}%`]),
      )}</div><div class="box"><h3>差评整改情况</h3>${table(
        ['部门', '差评数', '已整改数', '整改完成率'],
        depts.slice(0, 4).map((d, n) => [d, n + 1, n + 1, '100%']),
      )}<p>差评人对整改结果仍不满意的，可以在“我的评价”中进行一次追评。</p></div>`,
    );
  }
  if (path === '/hcp/pj.html') {
    const levels = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'];
    const tags = ['指南清晰', '流程简便', '响应及时', '页面好用'];
    return page(
      at,
      slug,
      '服务评价',
      `${crumb('首页', name, '服务评价')}<div class="box"><h3>请对本次服务进行评价</h3><form class="fm" method="post" action="/api/hcp/tj"><p>总体评价：${levels.map((l, n) => `<label style="display:inline"><input type="radio" name="dj" value="${5 - n}"> ${l}</label>　`).join('')}</p><p>评价标签：${tags.map((t) => `<label style="display:inline"><input type="checkbox" name="bq"> ${t}</label>　`).join('')}</p><label>评价内容<br><textarea name="nr" rows="4"></textarea></label><button type="submit" class="btn on">提交评价</button></form></div>`,
    );
  }
  return null;
}

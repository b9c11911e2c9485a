import { readFileSync } from 'node:fs';
import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { areaOf, DISTRICT, PROVINCE, under, urlOf } from './areas.ts';
import { box, layout } from './frame.ts';
import { NAME, rowsOf, YWX } from './items.ts';

/** Days since the figures of the board were brought up to date. */
export const AGE = 1;
const CHAT = readFileSync(new URL('./chat.script', import.meta.url), 'utf8');
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const bar = (share: number): string => `<span class="tb"><i style="width:${share}%"></i></span>${share.toFixed(2)}%`;
const table = (head: string[], rows: string[][]): string =>
  `<table><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;

function board(at: Addresses): string {
  const cities = under(PROVINCE);
  const total = 1_284_603;
  const part = (share: number) => Math.round((total * share) / 100).toLocaleString('en-US');
  const regions = cities
    .map((a, n) => [a.name, 214_600 - ((n * 7919) % 90_000), 99.99 - ((n * 37) % 83) / 100] as const)
    .sort((a, b) => b[2] - a[2])
    .map(([name, count, share], n) => [
      String(n + 1),
      name,
      count.toLocaleString('en-US'),
      bar(Number(share.toFixed(2))),
    ]);
  const sources: [string, number][] = [
    ['线上（政务服务网、荆泽办APP）', 46.12],
    ['短信', 8.35],
    ['窗口评价器', 33.4],
    ['二维码', 12.13],
  ];
  const levels: [string, number][] = [
    ['非常满意', 97.86],
    ['满意', 1.62],
    ['基本满意', 0.37],
    ['不满意', 0.1],
    ['非常不满意', 0.05],
  ];
  const problems: [string, number][] = [
    ['等候时间长', 38.21],
    ['一次性告知不清楚', 27.64],
    ['系统操作不便', 20.93],
    ['服务态度生硬', 13.22],
  ];
  const html = `${box(
    `<h3>政务服务“好差评”<span style="font-size:13px;color:#888;font-weight:400">数据更新时间：${day(AGE)}</span></h3><p>累计收到评价<b>${total.toLocaleString('en-US')}</b>条</p>${table(
      ['评价等级', '占比'],
      levels.map(([n, s]) => [n, bar(s)]),
    )}`,
  )}<div class="two">${box(
    `<h3>评价来源</h3>${table(
      ['来源', '评价量（条）', '占比'],
      sources.map(([n, s]) => [n, part(s), bar(s)]),
    )}`,
  )}${box(
    `<h3>差评主要问题</h3>${table(
      ['问题类型', '占比'],
      problems.map(([n, s]) => [n, bar(s)]),
    )}`,
  )}</div>${box(`<h3>市州满意度排名</h3>${table(['名次', '地区', '评价量（条）', '满意率'], regions)}`)}`;
  return layout(at, PROVINCE, '好差评', html);
}
/** One page for three kinds of letters. */
function write(at: Addresses, { query }: Ask): string {
  const area = areaOf(query.get('ft'));
  const kind = query.get('lx') === 'ts' ? 'ts' : 'zx';
  const kinds = [
    ['zx', '咨询'],
    ['ts', '投诉'],
    ['jy', '建议'],
  ] as const;
  const html = `<h3>咨询投诉</h3><p>您可以在此提交对${area.name}政务服务的咨询、投诉或建议，无需登录，我们将在5个工作日内答复。</p><form class="fm" action="/hd/save" method="post"><p><label>类型：</label><select name="lx" onchange="lxChange(this)">${kinds.map(([k, n]) => `<option value="${k}"${k === kind ? ' selected' : ''}>${n}</option>`).join('')}</select></p><p><label>受理单位：</label><select name="dw"><option>${area.name}政务服务和大数据管理局</option>${[...new Set(rowsOf(area).map((r) => r.office))].map((o) => `<option>${o}</option>`).join('')}</select></p><p id="bjbh" style="display:${kind === 'ts' ? 'flex' : 'none'}"><label>办件编号：</label><input name="bjbh" placeholder="选填，投诉已办理的事项时可填写"></p><p><label>标题：</label><input name="bt" required></p><p><label>内容：</label><textarea name="nr" rows="6" required></textarea></p><p><label>姓名：</label><input name="xm" required></p><p><label>手机号码：</label><input name="sj" required></p><p><button type="submit">提交</button></p></form>`;
  return layout(at, PROVINCE, '咨询投诉', box(html));
}
/** What only the province's portal has beside the branches. */
export function talkPage(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/hcp/index') return board(at);
  if (path === '/hd/write') return write(at, ask);
  if (path === '/help.html')
    return layout(
      at,
      PROVINCE,
      '使用帮助',
      box(
        '<h3>使用帮助</h3><p>一、进入分厅：点击“分厅导航”，在地图或列表中选择市州，再选择区县。</p><p>二、查找事项：可按部门、主题查找，也可在搜索框输入事项名称。</p><p>三、查看指南：点击事项前的“+”，展开业务办理项后点击“办事指南”。</p><p>四、网上申请：在办事指南中点击“网上申请”，阅读须知、选择情形并填写表单。</p>',
      ),
    );
  if (path === '/map.html')
    return layout(
      at,
      PROVINCE,
      '网站地图',
      box(
        `<h3>市州分厅</h3><div class="gz">${under(PROVINCE)
          .map((a) => `<a href="${urlOf(at, a)}">${a.name}分厅</a>`)
          .join('')}</div>`,
      ),
    );
  if (path === '/zt/yjs/index.html')
    return layout(
      at,
      PROVINCE,
      '高效办成一件事',
      box(
        '<h3>高效办成一件事</h3><ul class="xw"><li>企业信息变更“一件事”<span>2026-06-18</span></li><li>新生儿出生“一件事”<span>2026-05-20</span></li><li>退休“一件事”<span>2026-04-11</span></li></ul>',
      ),
    );
  return null;
}
const CSS = `body{margin:0;font:14px/1.7 "Microsoft YaHei",sans-serif;background:#eef1f5}.t{background:#b8271a;color:#fff;padding:12px 20px;font-size:18px;display:flex;justify-content:space-between}.m{display:flex;max-width:980px;margin:14px auto;gap:14px}.l{flex:1;background:#fff;display:flex;flex-direction:column;height:560px}.log{flex:1;overflow:auto;padding:16px}.log div{margin-bottom:12px;max-width:80%;padding:8px 14px;border-radius:6px;background:#f1f3f6}.log .me{margin-left:auto;background:#fbe0d6}.log a{color:#1a5fb4}.in{display:flex;border-top:1px solid #ddd}.in textarea{flex:1;border:0;padding:10px;height:70px;resize:none;font:inherit}.in button{width:90px;border:0;background:#c7331f;color:#fff;font-size:16px}.r{width:250px;background:#fff;padding:14px}.r h4{margin:0 0 8px;color:#c7331f}.r li{cursor:pointer;padding:5px 0;border-bottom:1px dashed #ddd}.r ul{list-style:none;padding:0;margin:0 0 20px}.rg{border:1px solid #c7331f;color:#c7331f;background:#fff;padding:7px 20px;width:100%}`;
/** Guessed questions, and the items that they are about. */
const GUESSES: [question: string, item: string][] = [
  ['居民身份证到期了怎么换？', '居民身份证换领'],
  ['食品经营许可延续要带什么？', '食品经营许可延续'],
  ['社会保障卡丢了怎么补？', '社会保障卡申领'],
  ['公司注销需要多长时间？', '公司注销登记'],
];
const working = (): boolean => {
  const now = new Date(Date.now() + 8 * 3_600_000);
  const minute = now.getUTCHours() * 60 + now.getUTCMinutes();
  return now.getUTCDay() % 6 !== 0 && ((minute >= 540 && minute < 720) || (minute >= 810 && minute < 1020));
};
/** The answer machine's own host, in a window of its own. */
export function kf(at: Addresses, { path, query, body }: Ask): Reply {
  if (path === '/' || path === '/chat') {
    const area = areaOf(query.get('ft'));
    return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="UTF-8"><title>在线客服-荆泽政务服务网</title><style>${CSS}</style></head><body data-ft="${area.code}"><div class="t"><span>荆泽政务服务网　智能客服“小荆”</span><span style="font-size:13px">咨询地区：${area.name}</span></div><div class="m"><div class="l"><div class="log" id="log"><div>您好，我是智能客服小荆，请输入您要咨询的问题，我来为您解答。</div></div><div class="in"><textarea id="q" placeholder="请输入您的问题"></textarea><button id="fs">发送</button></div></div><div class="r"><h4>猜您想问</h4><ul id="cn">${GUESSES.map(([g]) => `<li>${g}</li>`).join('')}</ul><h4>人工客服</h4><p>服务时间：工作日9:00-12:00，13:30-17:00</p><button class="rg" id="rg">转人工</button><p id="rgzt"></p></div></div><script>${CHAT}</script></body></html>`;
  }
  if (path === '/chat/rg') return json({ open: working() }, 300);
  if (path !== '/chat/ask') return null;
  const { q = '' } = JSON.parse(body || '{}') as { q?: string };
  if (/药/.test(q))
    return json(
      {
        text: '为您找到以下区县分厅的事项，点击即可查看办事指南：',
        links: [{ name: `${NAME}（新设）·${DISTRICT.name}`, url: `${urlOf(at, DISTRICT)}guide?ywx=${YWX}` }],
      },
      600,
    );
  const about = GUESSES.find(([question]) => question === q)?.[1];
  const row = rowsOf(DISTRICT).find((r) => r.name === about);
  return json(
    row
      ? { text: `“${row.name}”由${row.office}办理，请在分厅内搜索该事项。`, links: [] }
      : { text: '抱歉，小荆没有理解您的问题，您可以换个问法，或拨打政务服务热线12345。', links: [] },
    600,
  );
}

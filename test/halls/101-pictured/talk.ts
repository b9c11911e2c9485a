import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { img, page, part } from './frame.ts';
import { HERE, ID, NAME, nameOf, TREE } from './items.ts';

export const AGE = 11;
const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const form = (fields: string[], action: string, note: string): string =>
  `<p>${note}</p><form class="fm" method="post" action="/hd/${action}" onsubmit="return this.nr.value!==''"><table>${fields
    .map((f, n) => `<tr><td>${f}：</td><td><input class="x" type="text" name="z${n}"></td></tr>`)
    .join(
      '',
    )}<tr><td>内容：</td><td><textarea name="nr" rows="6"></textarea></td></tr></table><input type="submit" value="提 交"></form>`;

/** Pages of questions, complaints and ratings; null where there is none at this path. */
export function talk(at: Addresses, code: string, path: string): string | null {
  const name = nameOf(code);
  if (path === '/hdpt.shtml')
    return page(
      at,
      code,
      '互动平台',
      part(
        '互动平台',
        `<a href="/wt/${code}/wyzx.shtml">${img('k', '我要咨询')}</a><a href="/wt/${code}/wyts.shtml">${img('k', '我要投诉', 'title')}</a><a href="/wt/${code}/wypj.shtml">${img('k', '服务评价')}</a>`,
        'pics',
      ),
    );
  if (path === '/wyzx.shtml')
    return page(
      at,
      code,
      '我要咨询',
      part(
        '我要咨询',
        form(['标题', '姓名', '电话'], 'zx_add.do', `您向${name}提出的问题将转交有关部门，五个工作日内回复。`),
      ),
    );
  if (path === '/wyts.shtml')
    return page(
      at,
      code,
      '我要投诉',
      part(
        '我要投诉',
        form(
          ['办件编号（必填）', '投诉标题', '联系电话'],
          'ts_add.do',
          `仅受理对已在${name}申请的办件的投诉，请先填写受理通知书上的办件编号，没有办件编号的无法提交。`,
        ),
      ),
    );
  if (path === '/wypj.shtml') {
    const levels = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'];
    return page(
      at,
      code,
      '我要评价',
      part(
        '我要评价',
        `<form class="fm" method="post" action="/hd/pj_add.do"><p>您对${name}政务服务的评价：</p><p>${levels
          .map((l, n) => `<label><input type="radio" name="pj" value="${5 - n}">${l}</label> `)
          .join(
            '',
          )}</p><p>意见：<br><textarea name="nr" rows="4"></textarea></p><input type="submit" value="提交评价"></form>`,
      ),
    );
  }
  if (path !== '/hcp.shtml') return null;
  const regions = TREE.flatMap((c) => c.below.map(([, b]) => b));
  return page(
    at,
    code,
    '好差评',
    part(
      '评价公开',
      `<p>数据截至${day(AGE)}。评价来源：政务服务网、“敖朔办”客户端、大厅评价器、短信、12345热线。</p><table class="tb"><tr><th>名次</th><th>地区</th><th>评价总量</th><th>满意度</th></tr>${regions
        .map(
          (r, n) =>
            `<tr><td>${n + 1}</td><td>${r}</td><td>${9820 - n * 611}</td><td>${(99.95 - n * 0.07).toFixed(2)}%</td></tr>`,
        )
        .join('')}</table>`,
    ) +
      part(
        '差评原因分析',
        '<table class="tb"><tr><th>主要问题</th><th>占比</th></tr><tr><td>排队时间长</td><td>46%</td></tr><tr><td>一次性告知不到位</td><td>31%</td></tr><tr><td>网上填报不便</td><td>23%</td></tr></table>',
      ),
  );
}

/** The robot in a window of its own. */
export function robot({ path, query }: Ask): Reply {
  if (path === '/znwd/ask.do')
    return json(
      {
        answer: /药/.test(query.get('q') ?? '')
          ? `为您找到相关事项：<a href="/wt/${HERE.code}/bszn_${ID}.shtml" target="_blank">${NAME}</a>，点击可查看办理指南。`
          : '很抱歉，没有理解您的问题，请换一种说法。',
      },
      700,
    );
  if (path !== '/znwd/index.shtml') return null;
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>智能问答</title><style>body{font:13px/1.8 SimSun,sans-serif;margin:0;background:#eaf3fb}#jl{height:420px;overflow:auto;background:#fff;margin:8px;padding:8px;border:1px solid #a9c4de}.w{text-align:right;color:#1a4f8b}</style></head><body><div id="jl"><p>您好！我是智能问答机器人小敖，请输入您要咨询的事项。</p></div><form id="wd" style="margin:8px"><input id="wt" type="text" size="52"> <input type="submit" value="发送"></form><script>document.getElementById('wd').onsubmit=function(){var i=document.getElementById('wt'),v=i.value,j=document.getElementById('jl');if(!v)return false;i.value='';j.insertAdjacentHTML('beforeend','<p class="w">'+v.replace(/[<>]/g,'')+'</p>');fetch('/znwd/ask.do?q='+encodeURIComponent(v)).then(function(r){return r.json()}).then(function(d){j.insertAdjacentHTML('beforeend','<p>'+d.answer+'</p>');j.scrollTop=9999});return false}</script></body></html>`;
}

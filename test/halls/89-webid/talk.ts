import type { Addresses } from '../kit/hall.ts';
import { box, frame } from './frame.ts';
import { deptsOf, type Key, PLACES, ROOT } from './items.ts';
import { ROBOT } from './scripts.ts';

const page = (at: Addresses, key: Key, title: string, html: string): string =>
  frame(at, key, title, `<div class="bt-1200">${html}</div>`);
const field = (label: string, name: string): string =>
  `<p><label>${label}：</label><input name="${name}" style="width:360px;height:28px"></p>`;

/** 咨询投诉 and its two forms; a complaint wants the number of a case. */
export function talk(at: Addresses, key: Key, name: string): string | null {
  const { webId: w, site } = PLACES[key];
  if (name === 'index.do')
    return page(
      at,
      key,
      '咨询投诉',
      box(
        '咨询投诉',
        `<p><a href="${ROOT}/zxts/consult.do?webId=${w}">我要咨询</a>　<a href="${ROOT}/zxts/complain.do?webId=${w}">我要投诉</a></p><p>您也可以拨打12345政务服务便民热线，二十四小时受理。</p>`,
      ),
    );
  if (name === 'consult.do')
    return page(
      at,
      key,
      '我要咨询',
      box(
        `我要咨询（${site}）`,
        `<form method="post" action="${ROOT}/zxts/saveLetter.do"><p><label>咨询部门：</label><select name="dept">${deptsOf(
          key,
        )
          .map(([code, d]) => `<option value="${code}">${d}</option>`)
          .join(
            '',
          )}</select></p>${field('咨询标题', 'title')}${field('联系人', 'lxr')}${field('手机号码', 'sj')}<p><label>咨询内容：</label><textarea name="nr" rows="6" cols="70"></textarea></p><p><input type="submit" value="提交"></p></form><p>咨询件自收到之日起三个工作日内回复。</p>`,
      ),
    );
  if (name === 'complain.do')
    return page(
      at,
      key,
      '我要投诉',
      box(
        '我要投诉',
        `<p>本栏目只受理对在本网申报的办件的投诉，请填写申报时取得的办件编号。</p><form method="post" action="${ROOT}/zxts/checkCase.do">${field('<i style="color:red">*</i>办件编号', 'bjbh')}${field('<i style="color:red">*</i>查询密码', 'cxmm')}<p><input type="submit" value="下一步"></p></form>`,
      ),
    );
  return null;
}

const DAY = 86_400_000;
/** Days since the board's figures. */
export const AGE = 12;
const table = (head: string[], rows: string[][]): string =>
  `<table><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;
export const board = (at: Addresses): string =>
  page(
    at,
    'province',
    '好差评',
    `${box(
      '政务服务“好差评”',
      `<p>数据更新时间：${new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10)}　累计评价5,271,930件　好评率99.87%</p><p>评价渠道：政务服务大厅评价器、淞江政务服务网、“淞服办”APP、手机短信、12345热线。</p><p><a href="${ROOT}/hcp/evaluate.do">我要评价</a></p>`,
    )}<div class="lan"><div>${box(
      '部门排名',
      table(
        ['名次', '部门', '好评率'],
        ['省税务局', '省公安厅', '省医疗保障局', '省人力资源和社会保障厅', '省药品监督管理局', '省民政厅'].map(
          (d, n) => [`${n + 1}`, d, `${(99.99 - n * 0.04).toFixed(2)}%`],
        ),
      ),
    )}</div><div>${box(
      '差评原因分布',
      table(
        ['差评原因', '件数'],
        [
          ['系统操作不便捷', '208'],
          ['指南内容不准确', '117'],
          ['等候时间长', '96'],
        ],
      ),
    )}</div></div>`,
  );
export const rate = (at: Addresses): string =>
  page(
    at,
    'province',
    '我要评价',
    box(
      '我要评价',
      `<form method="post" action="${ROOT}/hcp/save.do"><p>请对本次服务作出评价：</p>${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((l, n) => `<p><label><input type="radio" name="pj" value="${5 - n}"> ${l}</label></p>`).join('')}<p><textarea name="yj" rows="4" cols="60" placeholder="请留下您的意见"></textarea></p><p><input type="submit" value="提交评价"></p></form>`,
    ),
  );

/** The robot's window. */
export const robot = (webId: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>智能客服小淞</title><style>body{margin:0;background:#e8f1fa;font:14px/1.8 "Microsoft YaHei"}.k{width:720px;margin:20px auto;background:#fff}.k h3{margin:0;background:#0f5fb5;color:#fff;padding:10px 18px}#dhk{height:440px;overflow:auto;padding:14px}#dhk div{margin-bottom:10px}.wo{text-align:right;color:#0f5fb5}.s{border-top:1px solid #ddd;padding:10px;display:flex}.s input{flex:1;height:34px}.s a{background:#0f5fb5;color:#fff;padding:4px 26px;cursor:pointer}</style></head><body><div class="k"><h3>智能客服小淞</h3><div id="dhk"><div class="ta">您好，我是智能客服小淞，请输入您想咨询的问题。</div></div><div class="s"><input id="wtk" placeholder="请输入问题" autocomplete="off"><a id="fsan">发送</a></div></div><script>var WEBID=${Number(webId) || 1};${ROBOT}</script></body></html>`;

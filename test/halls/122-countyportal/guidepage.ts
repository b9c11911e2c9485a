import type { Addresses } from '../kit/hall.ts';
import type { Answer } from '../kit/site.ts';
import { FILES, GONE, type Guide, type Line, OWN, type Paper } from './guide.ts';
import { ID, type Row, rowsOf } from './items.ts';
import { other } from './others.ts';
import { page } from './page.ts';
import type { Area } from './sites.ts';

const SAMPLE = Object.keys(FILES).at(-1);
export const guideOf = (row: Row, area: Area): Guide =>
  row.id === ID ? OWN : other(row, area, rowsOf(area).indexOf(row));

/** Two pairs a row; the last one, if it stands alone, over the rest. */
function pairs(lines: Line[]): string {
  const rows: string[] = [];
  for (let n = 0; n < lines.length; n += 2) {
    const [a, b] = [lines[n], lines[n + 1]];
    const cell = (line: Line, span = '') => `<td class="lb">${line[1]}</td><td${span}>${line[2]}</td>`;
    if (a) rows.push(`<tr>${cell(a, b ? '' : ' colspan="3"')}${b ? cell(b) : ''}</tr>`);
  }
  return `<table class="tb">${rows.join('')}</table>`;
}
const single = (lines: Line[]): string =>
  `<table class="tb">${lines.map(([, label, value]) => `<tr><td class="lb">${label}</td><td colspan="3">${value}</td></tr>`).join('')}</table>`;
const set = (legend: string, html: string): string => `<fieldset><legend>${legend}</legend>${html}</fieldset>`;
const fold = (title: string, html: string): string =>
  `<div class="panel"><div class="panel-header"><div class="panel-title">${title}</div><div class="panel-tool"><a href="javascript:void(0)" class="panel-tool-expand" title="展开/折叠"></a></div></div><div class="panel-body pad" style="display:none">${html}</div></div>`;

export function guidePage(at: Addresses, row: Row, area: Area): string {
  const g = guideOf(row, area);
  const steps = `<table class="tb"><tr><th>环节名称</th><th>办理时限</th><th>办理人员</th><th>审查标准</th><th>办理结果</th></tr>${g.steps
    .map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`)
    .join('')}</table>`;
  const buttons = `<div class="btns">${row.online ? '<a href="javascript:void(0)" onclick="Site.need()">在线申报</a>' : ''}<a class="x" href="javascript:void(0)" onclick="Site.need()">收藏</a><a class="x" href="/Print/Bszn?sxid=${row.id}&dq=${area.dq}" target="_blank">打印</a></div>`;
  const levels = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map(
    (l, n) => `<a href="javascript:void(0)" val="${5 - n}">${l}</a>`,
  );
  const body = `<p>当前位置：<a href="/Home/Index?dq=${area.dq}">${area.name}</a> &gt; ${row.dept} &gt; 办事指南</p><h2 style="text-align:center">${row.name}</h2>${buttons}
${set('基本信息', pairs(g.base))}${set('办理信息', pairs(g.handling))}
${set('受理条件', g.condition.map((c, n) => `<p>${n + 1}．${c}</p>`).join(''))}
${set('申报材料', `<div id="clgrid" sxid="${row.id}"></div><p class="gray">点“+”查看材料类型、份数和填报要求。</p>`)}
${set('办理流程', steps)}${fold('特殊环节', `<p>${g.special}</p>`)}${fold('收费信息', single(g.fee))}
${set('设定依据', `<div class="yj">${g.basis.map(([title, text]) => `<p><b>${title}</b></p><p>${text}</p>`).join('')}</div>`)}
${set('办理结果', `${pairs(g.result)}${row.id === ID ? `<p>结果样本：<a href="/Download/File?id=${SAMPLE}">药品经营许可证样本.doc</a></p>` : ''}`)}
${set('办理窗口', `${single(g.window)}<p><img src="/Content/map/${area.dq}.png" alt="窗口位置图" width="620" height="110" /></p>`)}
${set('咨询监督', `${pairs(g.contact)}<p>网上渠道：<a href="${at['ia']}/hd/consult?from=hz" target="_blank">我要咨询</a>　<a href="${at['ia']}/hd/complain?from=hz" target="_blank">我要投诉</a></p>`)}
${fold('常见问题', g.faq.map(([q, a]) => `<p><b>问：${q}</b></p><p>答：${a}</p>`).join(''))}${fold('权利与救济', single(g.rights))}
${set('好差评', `<div class="pj">您对本指南的评价：${levels.join('')}</div><p id="pjtj" style="display:none"><a href="javascript:void(0)" class="l-btn" onclick="Site.need()">提交评价</a></p>`)}${buttons}`;
  return page(at, area, `${row.name}-办事指南`, body, 'bszn');
}

/** The bare page for the printer, which robots.txt keeps to people. */
export const printPage = (row: Row, area: Area): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>打印</title></head><body onload="window.print()"><h2>${row.name}</h2>${pairs(guideOf(row, area).base)}</body></html>`;

const fileOf = (f: Paper['blank']): { id: string; name: string } | null => (f ? { id: f[0], name: f[1] } : null);
export const materialRows = (row: Row, area: Area) =>
  guideOf(row, area).papers.map((p, n) => ({
    CLID: `${row.id}-${n + 1}`,
    CLMC: p.name,
    CLXS: p.form,
    BYX: p.need,
    LYQD: p.source,
    KB: fileOf(p.blank),
    YB: fileOf(p.sample),
  }));
/** The partial view that a row of the grid opens. */
export function materialDetail(row: Row, area: Area, n: number): string | null {
  const p = guideOf(row, area).papers[n - 1];
  return p
    ? pairs([
        ['', '材料类型', p.kind],
        ['', '纸质份数', p.copies ? `${p.copies}份` : '无需纸质'],
        ['', '是否免提交', p.shared ? '是（电子证照库共享）' : '否'],
        ['', '填报须知', p.note],
      ])
    : null;
}

export function download(id: string | null): Answer | null {
  if (id === GONE)
    return {
      body: '<!DOCTYPE html><html><head><meta charset="utf-8"><title>提示</title></head><body><h3>文件不存在或已被删除！</h3><p><a href="javascript:history.back()">返回</a></p></body></html>',
    };
  const name = FILES[id ?? ''];
  if (!name) return null;
  return {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
    body: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(6144, name.length)]),
  };
}

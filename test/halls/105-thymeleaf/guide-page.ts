import type { Addresses } from '../kit/hall.ts';
import * as G from './guide.ts';
import { type Area, ID, NAME, subOf } from './items.ts';
import { crumb, page, panel } from './layout.ts';

const pairs = (lines: G.Line[]): string => {
  const rows = Array.from({ length: Math.ceil(lines.length / 2) }, (_, n) => lines.slice(n * 2, n * 2 + 2));
  return `<table class="table table-bordered"><tbody>${rows
    .map((row) => `<tr>${row.map(([, l, v]) => `<th width="15%">${l}</th><td width="35%">${v}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
};
const single = (lines: G.Line[]): string =>
  `<table class="table table-bordered"><tbody>${lines.map(([, l, v]) => `<tr><th width="18%">${l}</th><td>${v}</td></tr>`).join('')}</tbody></table>`;
const fold = (id: string, rows: [string, string][]): string =>
  `<div class="panel-group" id="${id}">${rows
    .map(
      ([head, text], n) =>
        `<div class="panel panel-default"><div class="panel-heading"><h4 class="panel-title"><a href="#${id}${n}" data-toggle="collapse" data-target="#${id}${n}">${head}</a></h4></div><div id="${id}${n}" class="panel-collapse collapse"><div class="panel-body">${text}</div></div></div>`,
    )
    .join('')}</div>`;
const button = (id: string, text: string): string =>
  id === '' ? '' : `<button type="button" class="btn btn-default btn-xs" onclick="download('${id}')">${text}</button>`;

function materials(): string {
  const rows = G.PAPERS.map(
    (p, n) =>
      `<tr><td>${n + 1}</td><td>${p.name}</td><td>${p.kind}</td><td>${p.form}</td><td>${p.copies}</td><td>${p.from}</td><td>${p.need}</td><td>${button(p.blank, '表格下载')}</td><td>${button(p.sample, '样表下载')}</td></tr>`,
  );
  return `<table class="table table-bordered table-hover"><thead><tr><th>#</th><th>材料名称</th><th>材料类型</th><th>材料形式</th><th>份数</th><th>来源渠道</th><th>必要性</th><th>空表</th><th>样表</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
const steps = (): string =>
  `<ul class="arrows">${G.STEPS.map(([name, days, who, text]) => `<li><h4>${name}</h4><p>${days}</p><p>${who}</p><p>${text}</p></li>`).join('')}</ul>`;

export function guidePage(at: Addresses, area: Area, id: string): string | null {
  const found = subOf(area, id);
  if (!found) return null;
  const office = `${area.full}${found.main.dept}`;
  const top = (keys: G.Line[], buttons: string) =>
    `<div class="summary"><h3>${found.sub.name}</h3><p class="text-muted">所属主项：${found.main.name}　${office}</p><div class="keys">${keys.map(([, l, v]) => `<div class="key"><span>${l}</span><strong>${v}</strong></div>`).join('')}</div>${buttons}</div>`;
  if (id !== ID) {
    const keys: G.Line[] = [
      ['', '事项类型', '行政许可'],
      ['', '承诺时限', '15个工作日'],
    ];
    const body = panel(
      '基本信息',
      single([
        ['', '办理项名称', found.sub.name],
        ['', '实施机构', office],
      ]),
    );
    return page(at, area, found.sub.name, crumb('办事指南', found.sub.name) + top(keys, '') + body);
  }
  const parts: [string, string, string][] = [
    ['jbxx', '基本信息', pairs(G.BASIC)],
    ['sltj', '受理条件', `<ol class="conditions">${G.CONDITIONS.map((c) => `<li>${c}</li>`).join('')}</ol>`],
    ['sqcl', '申报材料', materials()],
    ['bllc', '办理流程', steps()],
    ['spjg', '审批结果', single(G.RESULT)],
    ['sdyj', '设定依据', fold('law', G.BASIS)],
    ['slck', '受理窗口', single(G.PLACE)],
    ['cjwt', '常见问题', fold('qa', G.FAQ)],
  ];
  const pills = `<ul class="nav nav-pills">${parts.map(([id, t], n) => `<li${n === 0 ? ' class="active"' : ''}><a href="#${id}">${t}</a></li>`).join('')}</ul>`;
  const buttons =
    '<button type="button" class="btn btn-danger" id="btnApply">我要申报</button> <button type="button" class="btn btn-default" onclick="collect()">收藏</button> <button type="button" class="btn btn-default" onclick="window.print()">打印</button>';
  const modal = `<div class="modal fade" id="applyModal"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><button type="button" class="close" data-dismiss="modal">&times;</button><h4 class="modal-title">申报前请确认</h4></div><div class="modal-body"><p>请逐条核对下列条件，全部符合的方可申报：</p>${G.BEFORE.map((b, n) => `<div class="checkbox"><label><input type="checkbox" name="cond" value="${n}"> ${b}</label></div>`).join('')}</div><div class="modal-footer"><button type="button" class="btn btn-default" data-dismiss="modal">暂不申报</button> <button type="button" class="btn btn-danger" id="applyNext" disabled data-url="${at['apply']}/approve/apply/init?itemId=${ID}">继续申报</button></div></div></div></div>`;
  const body = parts.map(([key, t, html]) => `<div id="${key}">${panel(t, html)}</div>`).join('');
  return page(at, area, NAME, crumb('办事指南', NAME) + top(G.KEYS, buttons) + pills + body + modal);
}

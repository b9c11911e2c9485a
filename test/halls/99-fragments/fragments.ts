import { BASIC, BASIS, CONDITIONS, FEE, type Line, merged, PAPERS, STEPS, WINDOW } from './guide.ts';

const rows = (lines: readonly (readonly string[])[]): string =>
  `<table class="tab_xx" width="100%" cellspacing="1">${lines
    .map(([, label, value]) => `<tr><td class="bt" width="22%">${label}</td><td>${value || '&nbsp;'}</td></tr>`)
    .join('')}</table>`;
const twoAcross = (lines: Line[]): string => {
  const cells = lines.map(
    ([, label, value]) => `<td class="bt" width="18%">${label}</td><td width="32%">${value}</td>`,
  );
  const lined = Array.from({ length: Math.ceil(cells.length / 2) }, (_, n) => cells.slice(n * 2, n * 2 + 2).join(''));
  return `<table class="tab_xx" width="100%" cellspacing="1"><tr>${lined.join('</tr><tr>')}</tr></table>`;
};
const link = (path: string | undefined, words: string): string =>
  path ? `<a href="${path}" target="_blank">${words}</a>` : '--';

function papers(): string {
  const group = merged(PAPERS, (p) => p.group);
  const form = merged(PAPERS, (p) => p.form);
  const source = merged(PAPERS, (p) => p.source);
  const body = PAPERS.map(
    (p, n) =>
      `<tr>${group(n)}<td align="center">${n + 1}</td><td>${p.name}</td>${form(n)}<td align="center">${p.copies}</td><td align="center">${p.need}</td>${source(n)}<td align="center">${link(p.blank, '空表下载')}</td><td align="center">${link(p.sample, '样表下载')}</td></tr>`,
  ).join('');
  return `<table class="tab_xx tab_cl" width="100%" cellspacing="1"><tr class="bt"><th rowspan="2">类别</th><th rowspan="2">序号</th><th rowspan="2">材料名称</th><th colspan="3">材料要求</th><th rowspan="2">来源渠道</th><th colspan="2">相关附件</th></tr><tr class="bt"><th>材料形式</th><th>份数</th><th>必要性</th><th>空白表格</th><th>示例样表</th></tr>${body}<tr><td colspan="9">备注：复印件须加盖单位公章，使用A4纸装订。</td></tr></table>`;
}

/** The tabs of the guide: file of the fragment, name on the tab, the fragment. */
export const TABS: [file: string, name: string, html: () => string][] = [
  [
    'jbxx',
    '基本信息',
    () => `${twoAcross(BASIC)}<p>结果样本：<a href="/upfile/yb/ypjyxkz.svg" target="_blank">点击查看</a></p>`,
  ],
  ['sltj', '受理条件', () => CONDITIONS.map((c) => `<p>${c}</p>`).join('')],
  ['sqcl', '申请材料', papers],
  [
    'bllc',
    '办理流程',
    () =>
      `<table class="tab_xx" width="100%" cellspacing="1"><tr class="bt"><th>环节名称</th><th>办理时限</th><th>办理人员</th><th>审查标准</th></tr>${STEPS.map((s) => `<tr><td>${s.join('</td><td>')}</td></tr>`).join('')}</table>`,
  ],
  ['sdyj', '设定依据', () => BASIS.map(([law, text]) => `<p><b>${law}</b></p><p>${text}</p>`).join('')],
  ['sfxx', '收费信息', () => rows(FEE)],
  ['blck', '办理窗口', () => rows(WINDOW)],
  ['cjwt', '常见问题', () => '<p>暂无</p>'],
];
export const plainTable = rows;

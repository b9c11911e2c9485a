import type { Addresses } from '../kit/hall.ts';
import type { Area } from './areas.ts';
import { frame } from './frame.ts';
import { type Guide, type Line, PHONE, WATCH } from './guide.ts';
import type { Row } from './items.ts';

const pairs = (lines: Line[], more: (line: Line) => string = () => ''): string =>
  `<table class="gd">${lines.map((line) => `<tr><th>${line[1]}</th><td>${line[2]}${more(line)}</td></tr>`).join('')}</table>`;

/** The guide of 2012: a table of two columns, and under it the tabs that were added in 2016. */
export function guidePage(at: Addresses, area: Area, row: Row, guide: Guide): string {
  const zmhd = (kind: string) => `${at['zmhd']}/${kind.toLowerCase()}/write.do?ClassName=${kind}&Area=${area.code}`;
  const aside = ([, , value]: Line): string => {
    if (value === PHONE) return `　<a href="${zmhd('ZX')}" target="_blank">[网上咨询]</a>`;
    return value === WATCH ? `　<a href="${zmhd('TS')}" target="_blank">[网上投诉]</a>` : '';
  };
  const down = (kind: string, id: string | undefined, title: string) =>
    id ? `<a href="javascript:void(0)" title="${title}" onclick="xz('${kind}','${id}')">下载</a>` : '—';
  const papers = guide.papers.map(
    (p, i) =>
      `<tr><td class="z">${i + 1}</td><td>${p.name}${p.note ? `<br /><font color="#888888">${p.note}</font>` : ''}</td><td class="z">${p.kind}</td><td class="z">${p.form}</td><td class="z">${p.copies}</td><td class="z">${p.need}</td><td class="z">${p.source}</td><td class="z">${down('KB', p.blank, '下载空白表格')}</td><td class="z">${down('YB', p.sample, '下载样表')}</td></tr>`,
  );
  const basis = guide.basis.map(
    ([name, number, article, text]) => `<p><b>《${name}》</b>（${number}）<br />${article}：${text}</p>`,
  );
  const tabs: [string, string][] = [
    [
      '受理条件',
      guide.condition
        .map((c, i) => `<p>${i + 1}.${c}；</p>`)
        .join('')
        .replace(/；<\/p>$/, '。</p>'),
    ],
    [
      '申请材料',
      `<table class="lst"><tr>${['序号', '材料名称', '类型', '材料形式', '份数', '必要性', '来源渠道', '空表', '样表'].map((h) => `<th>${h}</th>`).join('')}</tr>${papers.join('')}</table>`,
    ],
    ['流程图', `<img src="/${area.dir}/skin/lct.svg?RowId=${row.id}" alt="流程图" />`],
    ['收费', pairs(guide.fee)],
    ['依据', basis.join('')],
    ['常见问题', guide.faq.map(([q, a]) => `<p><b>问：${q}</b><br />答：${a}</p>`).join('')],
  ];
  const apply = row.online
    ? `<a name="sb"></a><label><input type="checkbox" id="ckYd" onclick="yd(this)" autocomplete="off" /> 我已阅读并了解以上办事指南</label><br /><input type="button" id="btnSb" class="btn_sb gray" disabled="disabled" value="在线申报" onclick="wssb('${row.id}')" />`
    : '该事项暂未开通网上申报，请携带材料到窗口办理。';
  return frame(
    at,
    area,
    row.name,
    `<p>当前位置：<a href="/${area.dir}/default.aspx?ClassName=CK_SY">${area.name}窗口</a> &gt; 办事指南</p><h2 class="tit">${row.name}</h2><div class="pf">群众评分：<b>${row.score}</b> 分</div>${pairs(guide.base, aside)}<ul class="tabs">${tabs.map(([t], i) => `<li id="tabt${i}" class="${i ? '' : 'on'}" onclick="tab(${i})">${t}</li>`).join('')}</ul>${tabs.map(([, html], i) => `<div class="tabc" id="tabc${i}"${i ? '' : ' style="display:block"'}>${html}</div>`).join('')}<div class="sbq">${apply}</div>`,
  );
}

import { readFileSync } from 'node:fs';
import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import { type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import {
  ATTACH,
  BASIS,
  CONDITIONS,
  COST,
  FACTS,
  fileUrl,
  GET,
  GONE,
  HALL_JSON,
  type Line,
  PAPERS,
  type Paper,
  REMEDY,
  STEPS,
  WATCH,
} from './guide.ts';
import { GUID, type Task, taskOf } from './items.ts';

const SCRIPT = readFileSync(new URL('./guide.script', import.meta.url), 'utf8');
const CSS = `*{box-sizing:border-box}body{margin:0;font:14px/1.7 "Microsoft YaHei",sans-serif;color:#444}ul{margin:0;padding:0;list-style:none}a{color:#3c8dbc;cursor:pointer}.panel{background:#fff;border:1px solid #ddd;margin-bottom:8px}.panel-heading{padding:11px 16px;background:#f7f7f7;cursor:pointer;font-size:16px;font-weight:700}.panel-heading:after{content:"＋";float:right;color:#999}.panel-heading.open:after{content:"－"}.panel-collapse{display:none;padding:14px 16px}.panel-collapse.in{display:block}.table{width:100%;border-collapse:collapse}.table th,.table td{border:1px solid #e4e4e4;padding:8px 10px;text-align:left}.kv th{width:17%;background:#fafafa;font-weight:400;color:#777}.kv td{width:33%;word-break:break-all}.scroll{overflow-x:auto}.wide{width:1900px}.tip{position:relative}i.tip{display:inline-block;width:16px;height:16px;border-radius:8px;background:#3c8dbc;margin-left:6px;vertical-align:middle;cursor:help}i.tip:before{content:"?";color:#fff;font:12px/16px sans-serif;display:block;text-align:center}.tooltip{position:absolute;background:#222;color:#fff;font-size:12px;padding:4px 10px;border-radius:4px;z-index:9;display:none;max-width:320px}.timeline{border-left:4px solid #ddd;margin-left:16px;padding-left:22px}.timeline li{position:relative;background:#f9f9f9;border-radius:3px;padding:8px 14px;margin-bottom:12px}.timeline li:before{content:"";position:absolute;left:-31px;top:12px;width:14px;height:14px;border-radius:7px;background:#00a65a}.timeline .time{float:right;color:#999}.timeline h4{margin:0;font-size:15px}.more{display:none}#map{border:1px solid #ddd;background:#eef4ea;width:560px;height:190px}#map g{cursor:pointer}`;

const cell = ([, label, value, hint]: Line): string =>
  `<th>${label}</th><td>${value}${hint ? (value ? `<i class="tip" data-original-title="${hint}"></i>` : `<a class="tip" data-original-title="${hint}">查看原因</a>`) : ''}</td>`;
function kv(lines: Line[]): string {
  const rows: string[] = [];
  for (let n = 0; n < lines.length; n += 2) {
    const pair = lines.slice(n, n + 2);
    rows.push(`<tr>${pair.map(cell).join('')}${pair.length < 2 ? '<th></th><td></td>' : ''}</tr>`);
  }
  return `<table class="table kv">${rows.join('')}</table>`;
}
const file = (url: string, name: string): string => (url ? `<a href="${url}">${name}</a>` : '无');
const material = (p: Paper, n: number): string =>
  `<tr><td>${n + 1}</td><td>${p.name}</td><td>${p.need}</td><td>${p.source}</td><td>${p.kind}</td><td>${p.medium}</td><td>${p.medium === '电子' ? 0 : 1}</td><td>${p.free}</td><td>${file(p.blank, '下载空表')}</td><td>${file(p.sample, '下载样表')}</td><td>${p.note}</td></tr>`;
const HEADS = '序号 材料名称 材料必要性 来源渠道 材料类型 材料形式 纸质材料份数 是否免提交 空白表格 示例样表 填报须知';
const basis = ([name, article, text]: (typeof BASIS)[number]): string =>
  `<p><b>《${name}》${article}</b></p><p>${text}</p>`;
const SECTIONS: [name: string, html: string][] = [
  ['基本信息', kv(FACTS)],
  ['受理条件', CONDITIONS.map((c, n) => `<p>（${'一二三四'[n]}）${c}；</p>`).join('')],
  [
    '申请材料',
    `<div class="scroll"><table class="table wide"><tr>${HEADS.split(' ')
      .map((h) => `<th>${h}</th>`)
      .join('')}</tr>${PAPERS.map(material).join('')}</table></div>`,
  ],
  [
    '办理流程',
    `<ul class="timeline">${STEPS.map(([name, limit, who, standard]) => `<li><span class="time">${limit}</span><h4>${name}</h4><div>办理岗位：${who}</div><div>审查标准：${standard}</div></li>`).join('')}</ul>`,
  ],
  ['办理地点', '<div id="hall">地图加载中…</div>'],
  ['结果送达', kv(GET)],
  ['收费信息', kv(COST)],
  [
    '设定依据',
    `${BASIS.slice(0, 1).map(basis).join('')}<div class="more" id="morelaw">${BASIS.slice(1).map(basis).join('')}</div><p><a id="lawbtn">查看更多</a></p>`,
  ],
  ['咨询监督', kv(WATCH)],
  ['行政复议', `<p>${REMEDY}</p>`],
  ['常见问题', '<p style="color:#999">暂无</p>'],
];
const short = (t: Task): [string, string][] => [
  [
    '基本信息',
    kv([
      ['', '事项名称', t.name],
      ['', '实施主体', t.dept],
      ['', '办件类型', t.kind],
      ['', '承诺办结时限', `${t.days}个工作日`],
      ['', '行使层级', t.area.level === '区级' ? '县级' : t.area.level],
      ['', '网上办理', t.online ? '是' : '否'],
    ]),
  ],
  ['受理条件', `<p>符合《${t.theme}办事规范》关于${t.name}的规定。</p>`],
];
export function sxgl({ path, query }: Ask): Reply {
  if (path === '/sxgl/guide.js') return script(SCRIPT);
  if (path === '/sxgl/map/gethall')
    return query.get('taskguid') === GUID
      ? json(HALL_JSON, 600)
      : json({ status: { code: 1 }, custom: { points: [] } });
  if (path === ATTACH) {
    const url = fileUrl(query.get('attachguid') ?? '');
    const known = PAPERS.flatMap((p) => [p.blank, p.sample]).filter((u) => u !== '' && u !== GONE);
    return known.includes(url) ? wordDocument(`${query.get('attachguid')}.doc`) : errorAsDocument();
  }
  if (path === '/') return redirect('/sxgl/guide.html');
  if (path !== '/sxgl/guide.html') return null;
  const task = taskOf(query.get('taskguid') ?? '');
  const sections = task?.guid === GUID ? SECTIONS : task ? short(task) : [];
  const body = sections
    .map(
      ([name, html], n) =>
        `<div class="panel"><div class="panel-heading${n ? '' : ' open'}" data-toggle="collapse">${name}</div><div class="panel-collapse${n ? '' : ' in'}">${html}</div></div>`,
    )
    .join('');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>办事指南</title><style>${CSS}</style></head><body>${body || '<p>请从政务服务网选择事项。</p>'}<script>var TASKGUID='${task?.guid ?? ''}';</script><script src="/sxgl/guide.js"></script></body></html>`;
}

import { errorAsDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { type Column, press, printed } from '../kit/press.ts';
import { type Ask, picture, type Reply, redirect } from '../kit/site.ts';
import { CLUSTER } from './rest.ts';
import { COUNTIES, COUNTY, type Station } from './sites.ts';
import { GOV_CSS } from './style.ts';

const ROOT = '/smts';
/** Says that the file does not exist, with status 200. */
export const LOST = `${ROOT}/zcwj/202603/P020260318556.pdf`;
const COLUMNS: Column[] = press(
  ['苏木提要闻', '部门动态', '乡镇快讯', '通知公告'],
  (n) => `${ROOT}/c10${n + 3}221/zfxxgk_list.shtml`,
  (n, m) => `${ROOT}/c10${n + 3}221/2026${String(n + 3).padStart(2, '0')}/${7000 + n * 31 + m}.shtml`,
);
const LETTERS: [subject: string, kind: string, on: string, reply: string][] = [
  ['胡杨路路灯多日不亮', '投诉', '2026-10-09', '住建局已于10月11日更换线缆，路灯恢复正常。'],
  ['农贸市场门前占道摆摊', '投诉', '2026-09-18', '城管部门已设置临时摊区并安排专人值守。'],
  ['建议增开到火车站的公交', '建议', '2026-08-25', '交通局正在测算客流，拟于年底前开行。'],
];
/** A page of one site of the cluster, with the cluster's head and foot. */
function page(at: Addresses, s: Station, title: string, body: string): string {
  const root = `/${CLUSTER[s.code]}`;
  const menu =
    s === COUNTY
      ? [
          ['首页', `${root}/`],
          ['政务公开', COLUMNS[3]?.path],
          ['政务服务', `${root}/#zwfw`],
          ['互动交流', `${root}/xjx/index.shtml`],
        ]
      : [['首页', `${root}/`]];
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta charset="utf-8"><meta name="SiteName" content="${s.name}人民政府"><title>${title}</title><link rel="stylesheet" href="/jyh/css/common.css"></head><body><div class="ban"><div class="box"><h1>${s.name}人民政府</h1><span>${s.second}</span></div></div><div class="menu"><div class="box">${menu.map(([n, p]) => `<a href="${p}">${n}</a>`).join('')}</div></div><div class="box">${body}</div><div class="ft">主办：${s.name}人民政府办公室　技术支持：库兰地区政府网站集约化平台　<a href="/">网站集群</a>　<a href="${at['ext']}/u1/" target="_blank">中国政府网</a></div></body></html>`;
}
const home = (at: Addresses): string =>
  page(
    at,
    COUNTY,
    '苏木提市人民政府',
    `<div class="cols">${COLUMNS.map(
      (c) =>
        `<div class="col"><h2><a href="${c.path}">更多&gt;&gt;</a>${c.name}</h2><ul>${c.articles
          .slice(0, 5)
          .map((a) => `<li><a href="${a.path}">${a.title}</a><span>${a.date}</span></li>`)
          .join('')}</ul></div>`,
    ).join(
      '',
    )}</div><div class="zw" id="zwfw"><h2>政务服务</h2><a href="${at['hall']}/" target="_blank"><img title="苏木提市政务服务网" src="/jyh/images/zwfw_2023.svg" width="300" height="70"></a><a href="${ROOT}/xjx/index.shtml"><img title="书记市长信箱" src="/jyh/images/xjx.svg" width="220" height="70"></a><a href="${at['prov']}/" target="_blank"><img title="朔岚自治区政务服务网" src="/jyh/images/zzq.svg" width="300" height="70"></a></div>`,
  );

const WRITE = `<div class="txt"><h2>我要写信</h2><p>请如实填写，带*的为必填。来信选择不公开的，只在查询时可见。</p><form method="post" action="${ROOT}/xjx/letter_tj.do" onsubmit="return jc(this)"><table class="xj"><tr><td>*收信人</td><td><select name="sxr"><option>书记信箱</option><option>市长信箱</option></select></td></tr><tr><td>*信件类型</td><td><select name="lx"><option>投诉</option><option>举报</option><option>建议</option><option>求助</option></select></td></tr><tr><td>*姓名</td><td><input name="xm"></td></tr><tr><td>*联系电话</td><td><input name="dh"></td></tr><tr><td>*标题</td><td><input name="bt"></td></tr><tr><td>*内容</td><td><textarea name="nr" rows="6"></textarea></td></tr></table><button class="b">提交信件</button></form><script>function jc(f){for(var i=0;i<f.elements.length;i++){if(f.elements[i].name&&!f.elements[i].value){alert('请填写完整');return false}}return true}</script></div>`;
const QUERY = `<div class="txt"><h2>信件查询</h2><p>请输入写信时系统给出的信件编号和查询码。</p><p><input placeholder="信件编号"> <input placeholder="查询码"> <button type="button" class="b" onclick="alert('请填写信件编号和查询码')">查询</button></p></div>`;

function mailbox(at: Addresses, path: string): Reply {
  const put = (title: string, body: string) => page(at, COUNTY, `${title}-苏木提市人民政府`, body);
  if (path === 'index.shtml')
    return put(
      '书记市长信箱',
      `<div class="txt"><h2>书记市长信箱</h2><p><a class="b" style="color:#fff" href="${ROOT}/xjx/write.shtml">我要写信</a>　<a href="${ROOT}/xjx/query.shtml">信件查询</a></p><table class="lst"><tr><th>标题</th><th>类型</th><th>来信日期</th><th>状态</th></tr>${LETTERS.map(
        ([t, k, on], n) =>
          `<tr><td><a href="${ROOT}/xjx/${n + 1}.shtml">${t}</a></td><td>${k}</td><td>${on}</td><td>已办结</td></tr>`,
      ).join('')}</table></div>`,
    );
  if (path === 'write.shtml') return put('我要写信', WRITE);
  if (path === 'query.shtml') return put('信件查询', QUERY);
  const letter = LETTERS[Number(/^(\d)\.shtml$/.exec(path)?.[1] ?? 0) - 1];
  return letter
    ? put(
        letter[0],
        `<div class="txt"><h2>${letter[0]}</h2><p>来信日期：${letter[2]}　类型：${letter[1]}</p><p>答复：${letter[3]}</p></div>`,
      )
    : null;
}
/** The prefecture's cluster of government sites: a folder a county, one product for all. */
export function gov(at: Addresses, ask: Ask): Reply {
  const { path } = ask;
  if (path === '/jyh/css/common.css') return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: GOV_CSS };
  const shown = /^\/jyh\/images\/(zwfw_2023|xjx|zzq)\.svg$/.exec(path)?.[1];
  if (shown)
    return picture([{ zwfw_2023: '政务服务网 ▸', xjx: '书记市长信箱 ▸', zzq: '自治区政务服务网' }[shown] ?? ''], 280);
  if (path === '/')
    return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>库兰地区政府网站集群</title></head><body><h1>库兰地区政府网站集群</h1><ul>${COUNTIES.map((c) => `<li><a href="/${CLUSTER[c.code]}/">${c.name}人民政府</a></li>`).join('')}</ul></body></html>`;
  if (path === LOST) return errorAsDocument();
  const s = COUNTIES.find((c) => path === `/${CLUSTER[c.code]}` || path.startsWith(`/${CLUSTER[c.code]}/`));
  if (!s) return null;
  const rest = path.slice((CLUSTER[s.code] ?? '').length + 1);
  if (!rest) return redirect(`${path}/`, 301);
  if (s !== COUNTY)
    return rest === '/'
      ? page(
          at,
          s,
          `${s.name}人民政府`,
          `<div class="txt"><h2>${s.name}概况</h2><p>${s.name}位于库兰地区，行政区划代码${s.code}。本站正在向集约化平台迁移，要闻请看库兰地区行政公署网站。</p></div>`,
        )
      : null;
  if (rest === '/' || rest === '/index.shtml') return home(at);
  if (rest.startsWith('/xjx/')) return mailbox(at, rest.slice(5));
  const told = printed(COLUMNS, path);
  if (!told) return null;
  const file =
    path === COLUMNS[3]?.articles[1]?.path ? `<p>附件：<a href="${LOST}">政务服务事项目录（2026年版）.pdf</a></p>` : '';
  return page(at, s, `${told.title}-苏木提市人民政府`, `<div class="txt">${told.html}${file}</div>`);
}

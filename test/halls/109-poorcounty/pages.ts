import { press } from '../kit/press.ts';
import type { Answer } from '../kit/site.ts';
import { BRANCHES, PLANNED } from './items.ts';
import { CSS } from './style.ts';

export const gbk = (body: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': 'text/html' },
  body,
  encoding: 'gbk',
});
export const titleOf = (dir: string): string => BRANCHES.find(([d]) => d === dir)?.[1] ?? '';
/** Columns of a centre: those of the city's own have other addresses. */
export const columnsOf = (dir: string) => {
  const root = dir ? `/${dir}` : '';
  const names = ['通知公告', '工作动态', '政策法规'];
  const keys = ['tzgg', 'gzdt', 'zcfg'];
  const made = press(
    names,
    (n) => `${root}/list.asp?c=${keys[n]}`,
    (n, m) => `${root}/show.asp?id=${dir.length + 3}${n}${m}8`,
    dir ? 5 : 6,
  );
  const licence = { title: '关于启用新版营业执照的通知', path: `${root}/show.asp?id=7701`, date: '2019-02-18' };
  const text = '<p>自2019年3月1日起启用新版营业执照，原营业执照可以继续使用，也可以到登记窗口换领。</p>';
  made[0]?.articles.push({ ...licence, text });
  return made;
};
const MENUS = (dir: string): [string, string][] => {
  const root = dir ? `/${dir}` : '';
  const own: [string, string][] = [
    ['首　页', `${root}/index.asp`],
    ['中心概况', `${root}/gk.asp`],
    ['部门窗口', `${root}/bmlist.asp`],
    ['个人办事', `${root}/fw.asp?t=gr`],
    ['企业办事', `${root}/fw.asp?t=qy`],
    ['通知公告', `${root}/list.asp?c=tzgg`],
  ];
  return dir
    ? [
        ...own,
        ['政策解读', `${root}/list.asp?c=zcjd`],
        ['办件公示', `${root}/bjgs.asp`],
        ['在线咨询', `${root}/zxzx.asp`],
        ['投诉举报', `${root}/tsjb.asp`],
      ]
    : [...own, ['政策法规', `${root}/list.asp?c=zcfg`], ['投诉举报', '/tousu/index.asp']];
};
export const branchLinks = (): string =>
  `${BRANCHES.map(([dir, name]) => `<a href="/${dir}/index.asp">${name}</a>`).join('　')}　<span class="off" title="筹建中">${PLANNED}</span>`;

/** A page of the old centre: title bar, menu, the place, the body, the foot. */
export function page(dir: string, title: string, body: string, status = 200): Answer {
  const who = titleOf(dir);
  const site = who ? `漠川市政务服务中心${who}分中心` : '漠川市政务服务中心';
  const root = dir ? `/${dir}` : '';
  return gbk(
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}-${site}</title><style>${CSS}</style></head><body><div id="top"><b>漠川市政务服务中心</b>${who ? `<span>${who}分中心</span>` : ''}</div><div id="menu"><table cellpadding="0"><tr>${MENUS(
      dir,
    )
      .map(([name, href]) => `<td><a href="${href}">${name}</a></td>`)
      .join(
        '',
      )}</tr></table></div><table id="path"><tr><td>　${dir ? `县区分中心：${branchLinks()}` : '<marquee scrollamount="3" width="560">热烈欢迎各界人士来我中心办理业务！</marquee>'}</td><td align="right"><form name="so" action="${root}/search.asp" method="get" style="margin:0"><input type="text" name="key" size="18"> <input type="submit" value="搜 索"></form></td></tr></table><table id="box"><tr>${body}</tr></table><div id="foot">${dir ? `<a href="/index.asp">返回市中心</a> | <a href="${root}/gk.asp">中心概况</a><br>主办：${who}政务服务中心　地址：${who}城关镇人民街12号　电话：0978-5523301` : '主办：漠川市政务服务中心　地址：漠川市滨河中路88号　电话：0978-8812600'}<br>建议使用IE8以上浏览器，1024×768分辨率　硒ICP备13000421号</div></body></html>`,
    status,
  );
}
export const block = (title: string, body: string, more = ''): string =>
  `<table class="t"><tr><th>${title}${more ? `<a class="d" href="${more}">更多&gt;&gt;</a>` : ''}</th></tr><tr><td>${body}</td></tr></table>`;
export const lines = (list: { title: string; path: string; date?: string }[]): string =>
  `<ul>${list.map((a) => `<li>${a.date ? `<span class="d">${a.date}</span>` : ''}<a href="${a.path}" target="_blank">${a.title}</a></li>`).join('')}</ul>`;
export const pager = (address: string, now: number, pages: number): string => {
  const go = (to: number, word: string) =>
    to === now || to < 1 || to > pages ? word : `<a href="${address}&page=${to}">${word}</a>`;
  return `<div class="pg">第${now}/${pages}页　${go(1, '首页')}　${go(now - 1, '上一页')}　${go(now + 1, '下一页')}　${go(pages, '尾页')}</div>`;
};

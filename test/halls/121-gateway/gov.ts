import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { DISTRICT, hallOf } from './sites.ts';

export const GOV_DEAD = '/ztzl/hqzc/';
export const ART_DEAD = '/ztzl/gxbcyjs2024/';
const FOLDERS = ['zwgk/tzgg', 'xwzx/zwyw', 'zwgk/zcwj', 'zwgk/zcjd', 'xwzx/bmdt'];
export const COLUMNS = press(
  ['通知公告', '政务要闻', '政策文件', '政策解读', '部门动态'],
  (n) => `/${FOLDERS[n]}/`,
  (n, m) => `/${FOLDERS[n]}/2026${String(1 + ((n + m) % 10)).padStart(2, '0')}/t2026_${61180 + n * 40 + m}.html`,
);
const CSS = `body{margin:0;font:14px/1.9 SimSun,"Microsoft YaHei",serif;color:#333;background:#eef3f8}a{color:#234;text-decoration:none}a:hover{color:#c00}.wrap{width:1100px;margin:0 auto;background:#fff}#top{height:120px;background:linear-gradient(#dcecfb,#b9d9f5);padding-left:40px}#top h1{margin:0;padding-top:30px;font-size:34px;color:#1b4f8f;letter-spacing:6px}#nav{background:#1b5ba6;overflow:hidden}#nav a{float:left;color:#fff;padding:0 32px;line-height:42px;font-size:16px}#main{padding:16px 20px;overflow:hidden}.blk{float:left;width:504px;margin:0 10px 16px;border:1px solid #cfdfee}.blk.w{width:1030px}.blk h2{margin:0;font-size:15px;line-height:36px;background:#f0f6fc;border-bottom:2px solid #1b5ba6;padding:0 12px;color:#1b5ba6}.blk h2 a{float:right;font-weight:400;font-size:12px}.blk ul{list-style:square;margin:8px 14px 8px 30px;padding:0}.blk li span{float:right;color:#999}.ic a{display:inline-block;width:180px;margin:12px 9px;line-height:60px;text-align:center;background:#f0f6fc;border:1px solid #cfdfee}#foot{clear:both;text-align:center;font-size:12px;color:#666;border-top:3px solid #1b5ba6;padding:14px 0}#foot a{margin:0 6px}.pos{padding:4px 10px;color:#888}.art{padding:10px 30px}.art h1{text-align:center;font-size:22px}`;

function frame(at: Addresses, title: string, body: string): string {
  const nav = [
    ['网站首页', '/'],
    ['望岭概况', '/wlgk/'],
    ['新闻中心', COLUMNS[1]?.path ?? '/'],
    ['政务公开', COLUMNS[0]?.path ?? '/'],
    ['政务服务', '/zwfw/'],
    ['政策文件', COLUMNS[2]?.path ?? '/'],
    ['互动交流', `${at['hudong']}/index.jsp`],
  ];
  return `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><meta name="SiteName" content="望岭区人民政府" /><title>${title}-望岭区人民政府</title><style type="text/css">${CSS}</style></head><body><div class="wrap">
<div id="top"><h1>雪川市望岭区人民政府</h1></div>
<div id="nav">${nav.map(([n, u]) => `<a href="${u}">${n}</a>`).join('')}</div>
<div id="main">${body}</div>
<div id="foot"><p>${friends(at['ext'], 4)
    .map(({ name, url }) => `<a href="${url}" target="_blank">${name}</a>`)
    .join(
      '|',
    )}|<a href="${at['prov']}/" target="_blank">凛河政务服务网</a>|<a href="${at['city']}/" target="_blank">雪川市政务服务网</a></p><p>主办单位：望岭区人民政府办公室　网站标识码：9243040002　凛ICP备10007731号</p></div>
</div></body></html>`;
}
const block = (title: string, html: string, more = '', wide = ''): string =>
  `<div class="blk ${wide}"><h2>${more ? `<a href="${more}">更多&gt;&gt;</a>` : ''}${title}</h2>${html}</div>`;

/** The district's own site, a file-publishing CMS. */
export function gov(at: Addresses, { path }: Ask): Reply {
  const hall = hallOf(at, DISTRICT);
  const tiles = `<div class="ic"><a href="${hall}" target="_blank">望岭区政务服务</a><a href="${hall}/items?who=个人" target="_blank">个人服务</a><a href="${hall}/items?who=法人" target="_blank">法人服务</a><a href="${hall}/dept" target="_blank">部门服务</a><a href="${at['hudong']}/zxzx/add.jsp" target="_blank">区长信箱</a></div>`;
  if (path === '/' || path === '/index.html')
    return frame(
      at,
      '首页',
      `${COLUMNS.slice(0, 4)
        .map((c) =>
          block(
            c.name,
            `<ul>${c.articles.map((a) => `<li><span>${a.date.slice(5)}</span><a href="${a.path}" target="_blank" title="${a.title}">${a.title}</a></li>`).join('')}</ul>`,
            c.path,
          ),
        )
        .join('')}${block('政务服务', tiles, '/zwfw/', 'w')}`,
    );
  if (path === '/zwfw/')
    return frame(
      at,
      '政务服务',
      `<div class="pos">当前位置：<a href="/">首页</a> &gt; 政务服务</div>${block('政务服务', `<p style="padding:0 14px">我区依申请政务服务事项已全部纳入省一体化政务服务平台，请从下列入口进入。</p>${tiles}`, '', 'w')}`,
    );
  if (path === '/wlgk/')
    return frame(
      at,
      '望岭概况',
      '<div class="art"><h1>望岭概况</h1><p>望岭区位于雪川市东部，因望岭山得名，1984年设区，面积412平方公里，辖6个街道、3个镇，户籍人口38.7万人。</p></div>',
    );
  const shown = printed(COLUMNS, path);
  if (!shown) return null;
  const more =
    path === COLUMNS[0]?.articles[1]?.path ? `<p>相关链接：<a href="${ART_DEAD}">“高效办成一件事”专题</a></p>` : '';
  return frame(
    at,
    shown.title,
    `<div class="pos">当前位置：<a href="/">首页</a> &gt; ${shown.title}</div><div class="art">${shown.html}${more}</div>`,
  );
}

import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import type { Ask, Reply } from '../kit/site.ts';

const columns = press(
  ['工作动态', '政策法规', '办事公告'],
  (n) => `/c/${301 + n}/list.shtml`,
  (n, m) => `/c/2026-11/${9100 + n * 20 + m}.shtml`,
  6,
);

/** The city's station: a news site whose doors all lead to the platform. */
export const city =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const page = (title: string, body: string): string =>
      `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.9 SimSun}.w{width:1000px;margin:0 auto}.n{background:#1f5ea8}.n a{color:#fff;padding:10px 24px;display:inline-block}.b{border:1px solid #d6e1ee;margin:12px 0;padding:10px 16px}</style></head><body><div class="w"><h1>锦川市政务服务和大数据管理局</h1></div><div class="n"><div class="w"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="${at['platform']}/" target="_blank">岷山政务服务网</a></div></div><div class="w">${body}<div class="b">友情链接：${friends(
        at['ext'],
        9,
      )
        .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
        .join(
          ' ',
        )} <a href="${at['ext']}/ggzy/" target="_blank">公共资源交易</a></div><p>主办单位：锦川市政务服务和大数据管理局　网站标识码：9967000020　地址：锦川市锦悦西路2号</p></div></body></html>`;
    if (ask.path === '/')
      return page(
        '锦川市政务服务和大数据管理局',
        `${columns.map((c) => `<div class="b"><b>${c.name}</b>${c.articles.map((a) => `<br><a href="${a.path}">${a.title}</a> ${a.date}`).join('')}</div>`).join('')}<div class="b"><a href="/zt/yhyshj/">优化营商环境专题</a>　<a href="/bsdt/index.shtml">办事大厅导览</a></div>`,
      );
    if (ask.path === '/bsdt/index.shtml')
      return page(
        '办事大厅导览',
        '<div class="b">市政务服务中心位于锦悦西路2号，设综合窗口126个。<a href="/bsdt/lctu.shtml">楼层导览图</a></div>',
      );
    const shown = printed(columns, ask.path);
    return shown ? page(shown.title, `<div class="b">${shown.html}</div>`) : null;
  };

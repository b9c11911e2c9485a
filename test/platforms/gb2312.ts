import { type Answer, gbkQuery } from '../halls/kit/site.ts';
import { ITEM, ITEMS, MATERIALS, VALUES, WANTED } from './content.ts';
import type { Kind } from './setup.ts';

/** No charset in the header, GB2312 in the page, tables for layout, upper case, a form that sends GBK. */
const page = (title: string, body: string): Answer => ({
  headers: { 'content-type': 'text/html' },
  encoding: 'gbk',
  body: `<HTML><HEAD><META http-equiv=Content-Type content="text/html; charset=gb2312"><TITLE>${title}</TITLE><SCRIPT src="/js/menu.js" charset="gb2312"></SCRIPT></HEAD><BODY><TABLE width=960 align=center><TR><TD colspan=2><FONT size=5>云溪区行政服务中心</FONT></TD></TR><TR><TD width=160 valign=top><SCRIPT>menu()</SCRIPT></TD><TD>${body}</TD></TR></TABLE><HR>版权所有：云溪区人民政府 技术支持：青石市信息中心 建议使用IE9、1366*768分辨率浏览</BODY></HTML>`,
});
const form = '<FORM action="so.asp" method=get><INPUT name=keyword size=30> <INPUT type=submit value="搜索"></FORM>';

export const gb2312: Kind<'hall'> = {
  source: 'portals.md B6 (34 个 GB2312 页面只有 meta；GBK 脚本)',
  hosts: ['hall'],
  city: (at) => ({ portals: { province: `${at.hall}/`, city: `${at.hall}/` } }),
  sites: () => ({
    hall({ path, url, query }) {
      if (path === '/js/menu.js')
        return {
          headers: { 'content-type': 'application/x-javascript' },
          encoding: 'gbk',
          body: 'function menu() { document.write(\'<A href="list.asp?lb=1">个人办事</A><BR><A href="list.asp?lb=2">法人办事</A><BR><A href="bm.asp">部门导航</A>\'); }',
        };
      if (path === '/') return page('云溪区行政服务中心', form);
      if (path === '/so.asp') {
        const word = gbkQuery(url).get('keyword') ?? '';
        const found = ITEMS.filter(
          (i) => i.name.includes(word) || (word.startsWith('药品经营许可证') && i.name.startsWith('药品经营许可证')),
        );
        return page(
          '检索结果',
          `${form}<P>您检索的是：${word}</P>${found.map((i) => `<P><A href="show.asp?id=${i.id}">${i.name}</A></P>`).join('') || '没有找到'}`,
        );
      }
      if (path === '/show.asp' && query.get('id') === WANTED)
        return page(
          ITEM,
          `<CENTER><B>${ITEM}</B></CENTER>${Object.entries(VALUES)
            .map(([k, v]) => `<P><B>${k}：</B>${v}</P>`)
            .join('')}<P><B>申请材料：</B></P>${MATERIALS.map((m, i) => `<P>${i + 1}、${m.name}</P>`).join('')}`,
        );
      return null;
    },
  }),
};

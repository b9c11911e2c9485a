import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Answer, type Ask, gbkQuery, type Reply } from '../kit/site.ts';
import { FORM, GONE, guideHtml, LETTER, LETTERS, PHONE } from './guide.ts';
import { columns, DEPTS, DISTRICT, ID, ITEMS, NAME, search } from './items.ts';

const PAGE = 12;
export const LOST = '/UploadFiles/201911/20191108153310.doc';
export const TOPIC = '/zt/2020fxfg/index.asp';
const NAV: [string, string][] = [
  ['/', '网站首页'],
  ['/about.asp', '中心简介'],
  ['/bszn.asp', '办事指南'],
  ['/bgxz.asp', '表格下载'],
  ['/news.asp?lb=1', '通知公告'],
  ['/zcjd.asp', '政策解读'],
  ['/gbook.asp', '网上咨询'],
  ['/diaocha.asp', '网上调查'],
];
const head = (text: string, more = ''): string =>
  `<tr><td height="28" bgcolor="#B9D6F2">&nbsp;<font color="#003399"><b>${text}</b></font></td><td align="right" bgcolor="#B9D6F2">${more}</td></tr>`;
const frame = (rows: string, width = '100%'): string =>
  `<table width="${width}" border="0" cellpadding="4" cellspacing="1" bgcolor="#8FB4DC">${rows}</table><br>`;
const cell = (html: string): string => `<tr><td colspan="2" bgcolor="#FFFFFF">${html}</td></tr>`;

function layout(at: Addresses, title: string, main: string): Answer {
  const left =
    frame(
      head('部门窗口') + cell(DEPTS.map((d, n) => `&middot; <a href="/bszn.asp?bm=${n + 1}">区${d}</a>`).join('<br>')),
    ) +
    frame(
      head('服务对象') +
        cell('&middot; <a href="/bszn.asp?dx=1">企业办事</a><br>&middot; <a href="/bszn.asp?dx=2">个人办事</a>'),
    ) +
    frame(
      head('站内搜索') +
        cell(
          '<form action="/search.asp" method="get" name="sform"><input type="text" name="keyword" size="16"> <input type="submit" value="搜 索"></form>',
        ),
    ) +
    frame(
      head('友情链接') +
        cell(
          [...friends(at['ext'], 7), { name: '蓼塘人大', url: `${at['ext']}/ltrd/` }]
            .map((f) => `<a href="${f.url}" target="_blank">${f.name}</a>`)
            .join('<br>'),
        ),
    );
  return {
    headers: { 'content-type': 'text/html' },
    encoding: 'gbk',
    body: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title>
<style type="text/css">body,td{font-size:12px;line-height:20px;font-family:宋体}a{color:#003366;text-decoration:none}a:hover{color:#CC0000;text-decoration:underline}.z p{font-size:14px;line-height:26px;margin:4px 0}</style></head>
<body bgcolor="#E8F1FA" topmargin="0"><center>
<table width="980" border="0" cellpadding="0" cellspacing="0" bgcolor="#FFFFFF">
<tr><td height="110" bgcolor="#1E66B4">&nbsp;&nbsp;<font size="6" color="#FFFFFF" face="隶书">${DISTRICT}政务服务大厅</font><br>&nbsp;&nbsp;&nbsp;<font color="#FFFFCC">澧阳市${DISTRICT}政务服务中心</font></td></tr>
<tr><td bgcolor="#0F4A8A" height="32"><table width="100%" border="0"><tr align="center">${NAV.map(([u, t]) => `<td><a href="${u}"><font color="#FFFFFF"><b>${t}</b></font></a></td>`).join('')}</tr></table></td></tr>
<tr><td height="26">&nbsp;您现在的位置：<a href="/">${DISTRICT}政务服务大厅</a> &gt; ${title}</td></tr>
<tr><td><table width="100%" border="0" cellpadding="6"><tr valign="top"><td width="210">${left}</td><td class="z">${main}</td></tr></table></td></tr>
<tr><td align="center" bgcolor="#D9E7F5" height="70">主办：${DISTRICT}政务服务中心　地址：${DISTRICT}文昌路58号　总服务台电话：0967-6621500<br><a href="${at['city']}/" target="_blank">返回澧阳市政务服务网</a>　<a href="/lxwm.asp">联系我们</a>　建议使用1024*768分辨率、IE6.0以上浏览器</td></tr>
</table></center></body></html>`,
  };
}
const rows = (list: { name: string; path: string; date: string }[]): string =>
  list
    .map(
      (i) =>
        `<tr bgcolor="#FFFFFF"><td>&middot; <a href="${i.path}" target="_blank">${i.name}</a></td><td width="90" align="center">${i.date}</td></tr>`,
    )
    .join('');
const guides = (list: typeof ITEMS) =>
  rows(list.map((i) => ({ name: i.name, path: `/bszn_show.asp?id=${i.id}`, date: i.date })));

const QUESTIONS = [
  ['李先生', '开小超市要先办营业执照还是先办食品经营许可证？', '您好，请先办理营业执照，再到本中心一楼6号窗口申请。'],
  ['136****0281', '社保卡丢了在哪里补？', '您好，请带身份证到二楼人社局窗口补办。'],
  ['陈女士', '周末可以办理不动产登记吗？', '您好，每周六上午有预约服务，请提前一天预约。'],
];
const other = (id: string): string => {
  const item = ITEMS.find((i) => i.id === id);
  return item
    ? `<p><b>一、事项名称</b></p><p>　　${item.name}</p><p><b>二、实施机关</b></p><p>　　${DISTRICT}${item.dept}</p><p><b>三、办理期限</b></p><p>　　${item.name}承诺在${3 + (Number(id) % 11)}个工作日内办结。</p><p><b>四、咨询电话</b></p><p>　　0967-66${21000 + Number(id) * 3}</p>`
    : '';
};

export const district =
  (at: Addresses) =>
  ({ path, url, query, method }: Ask): Reply => {
    const show = (title: string, main: string) => layout(at, title, main);
    if (path === '/' || path === '/index.asp')
      return show(
        '网站首页',
        frame(
          head('通知公告', '<a href="/news.asp?lb=1">更多&gt;&gt;</a>') +
            rows((columns[0]?.articles ?? []).slice(0, 6).map((a) => ({ name: a.title, path: a.path, date: a.date }))),
        ) +
          frame(head(`${DISTRICT}办事指南`, '<a href="/bszn.asp">更多&gt;&gt;</a>') + guides(ITEMS.slice(0, 10))) +
          frame(
            head('工作动态', '<a href="/news.asp?lb=2">更多&gt;&gt;</a>') +
              rows(
                (columns[1]?.articles ?? []).slice(0, 5).map((a) => ({ name: a.title, path: a.path, date: a.date })),
              ),
          ),
      );
    if (path === '/bszn.asp') {
      const dept = DEPTS[Number(query.get('bm')) - 1];
      const who = query.get('dx');
      const list = ITEMS.filter(
        (i) => (!dept || i.dept === dept) && (!who || i.audience === (who === '1' ? '法人' : '个人')),
      );
      const last = Math.max(1, Math.ceil(list.length / PAGE));
      const no = Math.min(last, Math.max(1, Number(query.get('page')) || 1));
      const to = (n: number, t: string) =>
        n === no || n < 1 || n > last
          ? t
          : `<a href="/bszn.asp?page=${n}${dept ? `&bm=${query.get('bm')}` : ''}${who ? `&dx=${who}` : ''}">${t}</a>`;
      return show(
        '办事指南',
        `${frame(head(dept ? `区${dept}办事指南` : '办事指南') + guides(list.slice((no - 1) * PAGE, no * PAGE)))}<div align="center">共${list.length}条 第${no}/${last}页 ${to(1, '首页')} ${to(no - 1, '上一页')} ${to(no + 1, '下一页')} ${to(last, '尾页')}</div>`,
      );
    }
    if (path === '/bszn_show.asp') {
      const item = ITEMS.find((i) => i.id === query.get('id'));
      if (!item) return null;
      return show(
        '办事指南',
        `<table width="96%" border="0" align="center"><tr><td align="center"><font size="4" color="#CC0000"><b>${item.name}</b></font></td></tr><tr><td align="center" bgcolor="#F0F0F0">发布单位：区${item.dept}　发布时间：${item.date}　点击数：${800 + Number(item.id)}</td></tr><tr><td>${item.id === ID ? guideHtml(at['apply'] ?? '') : other(item.id)}</td></tr></table>`,
      );
    }
    if (path === '/search.asp') {
      const words = gbkQuery(url).get('keyword') ?? '';
      const hits = search(words).slice(0, 20);
      return show(
        '站内搜索',
        `<p>您搜索的关键词是：<font color="red">${words.replace(/[<>&]/g, '')}</font>，共找到 ${hits.length} 条记录</p><table id="jg" width="100%" border="0" cellpadding="4" cellspacing="1" bgcolor="#8FB4DC">${rows(hits)}</table>`,
      );
    }
    if (path === '/bgxz.asp')
      return show(
        '表格下载',
        frame(
          head('表格下载') +
            rows([
              { name: '药品零售企业经营许可申请表', path: FORM, date: '2024-05-16' },
              { name: LETTERS, path: LETTER, date: '2024-05-16' },
              { name: '个体工商户注销登记申请书', path: LOST, date: '2019-11-08' },
            ]),
        ),
      );
    if (path === FORM || path === LETTER) return wordDocument(path.slice(-18));
    if (path === GONE) return errorAsDocument();
    if (path === '/news.asp') {
      const column = columns.find((c) => c.path === url);
      return column
        ? show(
            column.name,
            frame(
              head(column.name) + rows(column.articles.map((a) => ({ name: a.title, path: a.path, date: a.date }))),
            ),
          )
        : null;
    }
    if (path === '/news_show.asp') {
      const shown = printed(columns, url);
      const more =
        url === columns[1]?.articles[1]?.path ? `<p>延伸阅读：<a href="${TOPIC}">优化审批服务专题</a></p>` : '';
      return shown ? show(shown.title, shown.html + more) : null;
    }
    if (path === '/zcjd.asp') return show('政策解读', frame(head('政策解读') + cell('暂无信息！')));
    if (path === '/about.asp')
      return show(
        '中心简介',
        `<p>　　${DISTRICT}政务服务中心成立于2009年，大厅面积2600平方米，设窗口58个，进驻部门${DEPTS.length}个，实行“一个窗口受理、一次性告知、一条龙服务”。</p>`,
      );
    if (path === '/lxwm.asp')
      return show(
        '联系我们',
        `<p>　　地址：${DISTRICT}文昌路58号　邮编：415700</p><p>　　${NAME}等市场监管业务：${PHONE}</p>`,
      );
    if (path === '/gbook.asp' && method === 'GET')
      return show(
        '网上咨询',
        `${QUESTIONS.map(([who, ask, reply]) => frame(head(`${who} 的留言`) + cell(`${ask}<br><font color="#CC0000">回复：</font>${reply}`))).join('')}<form action="/gbook_save.asp" method="post"><table width="100%" cellpadding="4"><tr><td width="80">您的姓名：</td><td><input type="text" name="xm"></td></tr><tr><td>联系电话：</td><td><input type="text" name="dh"></td></tr><tr><td>咨询内容：</td><td><textarea name="nr" cols="60" rows="6"></textarea></td></tr><tr><td></td><td><input type="submit" value="提交留言"> <input type="reset" value="重写"></td></tr></table></form>`,
      );
    if (path === '/diaocha.asp')
      return {
        status: 500,
        headers: { 'content-type': 'text/html' },
        encoding: 'gbk',
        body: '<font face="Arial" size="2"><p>Microsoft OLE DB Provider for ODBC Drivers</font> <font face="Arial" size="2">错误 \'80004005\'</font><p><font face="Arial" size="2">[Microsoft][ODBC Microsoft Access Driver] 不能使用 \'(未知的)\'；文件已在使用中。</font><p><font face="Arial" size="2">/inc/conn.asp</font><font face="Arial" size="2">，行 8</font>',
      };
    return null;
  };

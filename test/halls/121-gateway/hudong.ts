import type { Addresses } from '../kit/hall.ts';
import { type Answer, type Ask, gbkQuery, picture, type Reply } from '../kit/site.ts';

const KNOWLEDGE: [id: number, kind: string, question: string, answer: string][] = [
  [
    10234,
    '市场准入',
    '办理药品经营许可证需要先办营业执照吗？',
    '需要先取得营业执照，再向所在地县（市、区）行政审批局申请。',
  ],
  [10229, '市场准入', '个体工商户可以在网上注销吗？', '可以，登录后在“个体工商户注销登记”事项中申请。'],
  [10215, '社会保障', '社保卡丢失如何补领？', '可在银行网点、社保大厅或者网上申请，补领后旧卡停用。'],
  [10198, '不动产', '二手房过户当天可以领证吗？', '材料齐全的当天办结。'],
  [10177, '使用帮助', '登录时提示“系统繁忙”怎么办？', '请更换浏览器或者稍后登录；仍不能登录的，拨打技术支持电话。'],
  [10160, '户籍', '新生儿落户需要什么材料？', '父母双方身份证、户口簿、结婚证和出生医学证明。'],
  [10142, '市场准入', '小餐饮还要办理食品经营许可吗？', '小餐饮实行登记管理，到所在街道便民服务中心办理。'],
];
const LETTERS: [id: number, title: string, unit: string, date: string, text: string, reply: string][] = [
  [
    55120,
    '关于政务大厅停车难的问题',
    '望岭区行政审批局',
    '2026-11-10',
    '周一上午到大厅办事，没有车位。',
    '已与相邻商场协商，办事群众凭取号单可免费停车两小时。',
  ],
  [
    55087,
    '咨询居住证办理',
    '雪川市公安局',
    '2026-11-06',
    '在雪川工作半年能办居住证吗？',
    '可以，登记满半年后在派出所或者网上申领。',
  ],
  [
    55031,
    '建议延长晚间服务',
    '柳沟区行政审批局',
    '2026-10-29',
    '下班以后无法办事。',
    '每周四增设延时服务至19时，感谢您的建议。',
  ],
];
const CSS = `body,td{font:12px/1.8 SimSun,serif;color:#333}body{margin:0;background:#fff url() repeat-x}a{color:#003399;text-decoration:none}a:hover{text-decoration:underline}.tit{background:#e3eefb;color:#004a9c;font-weight:bold;padding:4px 10px;border:1px solid #a9c8ea}.con{border:1px solid #a9c8ea;border-top:0;padding:10px}.men td{background:#2f73bd;text-align:center;height:34px}.men a{color:#fff;font-size:14px;font-weight:bold}.fm td{border-bottom:1px dashed #ccc;padding:6px}.fm input,.fm textarea,.fm select{border:1px solid #7f9db9}.red{color:#f00}`;

const page = (at: Addresses, title: string, body: string): Answer => ({
  headers: { 'content-type': 'text/html' },
  encoding: 'gbk',
  body: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title} - 凛河省政民互动平台</title><style>${CSS}</style></head><body><center>
<table width="980" cellspacing="0" cellpadding="0"><tr><td height="90" bgcolor="#d6e7fa"><font size="6" color="#00448f" face="隶书">　凛河省政民互动平台</font></td></tr></table>
<table width="980" cellspacing="1" cellpadding="0" class="men"><tr>${[
    ['首　页', '/index.jsp'],
    ['我要咨询', '/zxzx/add.jsp'],
    ['投诉举报', '/tsjb/index.jsp'],
    ['知 识 库', '/zsk/list.jsp'],
    ['来信选登', '/xjgk/list.jsp'],
    ['返回政务网', `${at['prov']}/`],
  ]
    .map(([n, u]) => `<td><a href="${u}">${n}</a></td>`)
    .join('')}</tr></table>
<table width="980" cellspacing="0" cellpadding="6"><tr><td align="left">${body}</td></tr></table>
<hr width="980"><table width="980"><tr><td align="center">凛河省政务服务管理局 主办　技术支持：0981-86600120<br>建议使用1024×768以上分辨率浏览</td></tr></table></center></body></html>`,
});
const box = (title: string, html: string): string =>
  `<div class="tit">${title}</div><div class="con">${html}</div><br>`;
const field = (label: string, input: string, must = true): string =>
  `<tr><td width="130" align="right">${must ? '<span class="red">*</span>' : ''}${label}：</td><td>${input}</td></tr>`;
const answers = (list: typeof KNOWLEDGE): string =>
  `<ul>${list.map(([id, kind, q]) => `<li>[${kind}] <a href="/zsk/view.jsp?id=${id}">${q}</a></li>`).join('')}</ul>`;
const letters = `<table width="100%">${LETTERS.map(
  ([id, title, unit, date]) =>
    `<tr><td><a href="/xjgk/view.jsp?id=${id}">${title}</a></td><td width="170">${unit}</td><td width="90">${date}</td><td width="60">已办结</td></tr>`,
).join('')}</table>`;

/** An older product on a host of its own, in GB2312 as its meta says. */
export function hudong(at: Addresses, { path, query, url }: Ask): Reply {
  const id = Number(query.get('id'));
  if (path === '/' || path === '/index.jsp')
    return page(
      at,
      '首页',
      box('温馨提示', '本平台受理对全省政务服务的咨询和建议，5个工作日内答复。紧急事项请拨打12345。') +
        box('来信选登', letters) +
        box('知识库', answers(KNOWLEDGE.slice(0, 4))),
    );
  if (path === '/image.jsp') return picture(['5 w 8 R'], 90);
  if (path === '/zxzx/add.jsp')
    return page(
      at,
      '我要咨询',
      box(
        '我要咨询',
        `<form name="form1" method="post" action="/zxzx/save.jsp"><table width="100%" class="fm">${[
          field(
            '受理地区',
            '<select name="qh"><option>凛河省</option><option>雪川市</option><option>雪川市望岭区</option></select>',
          ),
          field('您的姓名', '<input name="xm" size="20">'),
          field('联系电话', '<input name="dh" size="20">'),
          field('咨询标题', '<input name="bt" size="60">'),
          field('咨询内容', '<textarea name="nr" cols="70" rows="8"></textarea>'),
          field('是否公开', '<input type="radio" name="gk" checked>公开 <input type="radio" name="gk">不公开', false),
          field(
            '验 证 码',
            '<input name="yzm" size="8"> <img src="/image.jsp" width="90" height="36" align="absmiddle"> 看不清请刷新',
          ),
        ].join(
          '',
        )}<tr><td></td><td><input type="submit" value=" 提 交 "> <input type="reset" value=" 重 置 "></td></tr></table></form>`,
      ),
    );
  if (path === '/tsjb/index.jsp')
    return page(
      at,
      '投诉举报',
      box(
        '投诉举报',
        `<p>　　对政务服务工作的投诉、举报和批评意见，统一由凛河省12345政务服务便民热线平台受理。</p><p>　　电话：12345（24小时）</p><p>　　网上：<a href="${at['hot']}/" target="_blank">凛河省12345网上受理平台</a></p><p>　　投诉、举报应当实事求是，平台对您的个人信息予以保密。</p>`,
      ),
    );
  if (path === '/zsk/list.jsp') {
    const words = gbkQuery(url).get('key')?.trim() ?? '';
    const list = KNOWLEDGE.filter(([, kind, q, a]) => `${kind}${q}${a}`.includes(words));
    return page(
      at,
      '知识库',
      box(
        '知识库',
        `<form action="/zsk/list.jsp">关键字：<input name="key" size="30" value="${words.replace(/["<>&]/g, '')}"> <input type="submit" value="查询"></form>${list.length ? answers(list) : '<p>没有符合条件的记录</p>'}`,
      ),
    );
  }
  if (path === '/zsk/view.jsp') {
    const found = KNOWLEDGE.find(([n]) => n === id);
    return found ? page(at, found[2], box(found[2], `<p>　　${found[3]}</p><p>分类：${found[1]}</p>`)) : null;
  }
  if (path === '/xjgk/list.jsp') return page(at, '来信选登', box('来信选登', letters));
  const letter = path === '/xjgk/view.jsp' ? LETTERS.find(([n]) => n === id) : undefined;
  return letter
    ? page(
        at,
        letter[1],
        box(letter[1], `<p>来信：${letter[4]}</p><p>答复（${letter[2]}，${letter[3]}）：${letter[5]}</p>`),
      )
    : null;
}

import type { Addresses } from '../kit/hall.ts';
import type { Answer } from '../kit/site.ts';
import { base, box, frame, grid, where } from './frame.ts';
import { type Area, COUNTIES, deptsOf, itemsOf, OTHERS } from './items.ts';

const DAY = 86_400_000;
/** Days since the board's figures. */
export const AGE = 58;
const table = (head: string[], rows: string[][]): string =>
  `<table class="zt_lb"><tr>${head.map((h) => `<td class="bt">${h}</td>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td align="center">${c}</td>`).join('')}</tr>`).join('')}</table>`;

const board = (at: Addresses, area: Area): Answer => {
  const regions = area.level === 1 ? ['嶂阳市', ...OTHERS.map((o) => o.name)] : COUNTIES.map((c) => c.name);
  return frame(
    at,
    area,
    '好差评',
    `${where(area, '好差评')}${box(
      '政务服务评价公示',
      `<p>更新时间：${new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10)}　评价总数：${area.level === 1 ? '318,440' : '21,706'}件　满意率：99.2%　<a href="${base(area)}/public/hcp/pj.jsp">我要评价</a></p><p>评价数据来源：窗口评价器、网上政务服务大厅、短信回访、12345热线。</p>`,
    )}${box(
      '部门排名',
      table(
        ['名次', '部门', '满意率'],
        deptsOf(area)
          .slice(0, 8)
          .map((d, n) => [`${n + 1}`, d, `${(99.9 - n * 0.13).toFixed(2)}%`]),
      ),
    )}${box(
      area.level === 1 ? '各市排名' : '各县区排名',
      table(
        ['名次', '地区', '满意率'],
        regions.map((r, n) => [`${n + 1}`, r, `${(99.8 - n * 0.17).toFixed(2)}%`]),
      ),
    )}`,
  );
};
const rate = (at: Addresses, area: Area, id: string): Answer =>
  frame(
    at,
    area,
    '我要评价',
    `${where(area, '好差评', '我要评价')}${box(
      '我要评价',
      `<form method="post" action="${base(area)}/public/hcp/pjAdd.jsp"><p>评价事项：${itemsOf(area).find((i) => i.id === id)?.name ?? '<input name="sx" size="40">'}</p><p>您对本次服务：${['满意', '基本满意', '不满意'].map((w, n) => `<input type="radio" name="myd" value="${n + 1}">${w}　`).join('')}</p><p>说明：<textarea name="sm" rows="4" cols="60"></textarea></p><p><input type="button" class="zt_an" value="提交评价" onclick="this.form.submit()"></p></form>`,
    )}`,
  );

const LETTERS: Record<string, [string, string[], string]> = {
  zx: ['我要咨询', ['咨询标题', '受理部门', '姓名', '联系电话'], '咨询自收到之日起五个工作日内答复。'],
  ts: [
    '我要投诉',
    ['投诉标题', '被投诉部门', '申报号（选填）', '姓名', '联系电话'],
    '投诉自受理之日起十五个工作日内办结并回复。',
  ],
  jy: ['我要建议', ['建议标题', '姓名', '联系电话'], '您的建议将转交有关部门研究。'],
};
const letter = (at: Addresses, area: Area, kind: string): Answer | null => {
  const known = LETTERS[kind];
  if (!known) return null;
  const [title, fields, note] = known;
  return frame(
    at,
    area,
    title,
    `${where(area, '互动交流', title)}${box(
      title,
      `<form method="post" action="${base(area)}/public/hd/lyAdd.jsp"><input type="hidden" name="lx" value="${kind}"><table class="zt_lb">${fields.map((f, n) => `<tr><td class="bt" width="140">${f}</td><td><input name="f${n}" size="50"></td></tr>`).join('')}<tr><td class="bt">内容</td><td><textarea name="nr" rows="6" cols="70"></textarea></td></tr><tr><td class="bt">验证码</td><td><input name="yzm" size="6"> <img src="/public/verify.jsp" alt="看不清，换一张" height="24"></td></tr></table><p align="center"><input type="button" class="zt_an" value="提 交" onclick="this.form.submit()"> <input type="reset" class="zt_an" value="重 置"></p></form><p>${note}</p>`,
    )}`,
  );
};

/** Columns that nobody has filled since the hall was opened. */
const EMPTY: Record<string, string> = { zjcs: '中介超市', wsdc: '网上调查' };
const TOPICS: Record<string, [string, string]> = {
  'ycbh.jsp': [
    '一次办好改革专题',
    '推行“一次办好”，全省依申请事项九成以上实现一次办结，各级大厅设立综合受理窗口，统一收件、分类审批、统一出件。',
  ],
  'djd.jsp': [
    '只需跑一次清单',
    '第三批清单共四百六十二项，涉及行政审批、公安、人社、不动产登记等领域，清单随职权调整动态更新。',
  ],
  'mycp.jsp': ['满意度调查', '政务服务满意度调查采用短信邀请方式进行，收到邀请的群众可凭短信中的号码到窗口作答。'],
};
const HELP: Record<string, [string, (p: string, province: string | undefined) => string]> = {
  'index.jsp': [
    '帮助中心',
    (p, province) =>
      grid([
        ['用户注册说明', `${p}/help/zc.jsp`],
        ['网上申报说明', `${p}/help/sb.jsp`],
        ['数字证书说明', `${p}/help/ca.jsp`],
        ['申报演示（2016版）', `${province}/public/help/demo2016.jsp`],
      ]),
  ],
  'zc.jsp': [
    '用户注册说明',
    () => '<p>个人用户凭身份证号码注册，法人用户凭统一社会信用代码注册，注册后须实名认证。</p>',
  ],
  'sb.jsp': [
    '网上申报说明',
    () =>
      '<p>一、点击“站点导航”进入所在地大厅。二、按主题、按部门或者搜索找到事项。三、在办事指南页点击“申报”，登录后填写。</p>',
  ],
  'ca.jsp': ['数字证书说明', () => '<p>持有数字证书的法人请插入USBKey，在IE浏览器中允许加载ActiveX控件后登录。</p>'],
};

/** Everything that is not an item: talk, ratings, empty columns, topics, help. `rest` is the address under public/. */
export function others(at: Addresses, area: Area, rest: string, query: URLSearchParams): Answer | null {
  const p = `${base(area)}/public`;
  const [folder = '', file = ''] = rest.split('/');
  if (rest === 'hd/index.jsp')
    return frame(
      at,
      area,
      '互动交流',
      `${where(area, '互动交流')}${box(
        '互动交流',
        `${grid(Object.entries(LETTERS).map(([k, [t]]): [string, string] => [t, `${p}/hd/${k}.jsp`]))}<p>也可以拨打12345政务服务热线，由话务员记录后转交部门办理。</p>`,
      )}`,
    );
  if (folder === 'hd') return letter(at, area, file.replace('.jsp', ''));
  if (rest === 'hcp/index.jsp') return board(at, area);
  if (rest === 'hcp/pj.jsp') return rate(at, area, query.get('id') ?? '');
  if (rest === 'lm.jsp') {
    const name = EMPTY[query.get('lm') ?? ''];
    return name ? frame(at, area, name, `${where(area, name)}${box(name, '<p align="center">暂无数据</p>')}`) : null;
  }
  if (rest === 'bjcx.jsp')
    return frame(
      at,
      area,
      '办件查询',
      `${where(area, '办件查询')}${box('办件查询', '<p>未查询到该申报号的办件。</p>')}`,
    );
  const topic = folder === 'zt' ? TOPICS[file] : undefined;
  if (topic)
    return frame(at, area, topic[0], `${where(area, '专题专栏', topic[0])}${box(topic[0], `<p>${topic[1]}</p>`)}`);
  const help = folder === 'help' ? HELP[file] : undefined;
  return help
    ? frame(at, area, help[0], `${where(area, '帮助中心', help[0])}${box(help[0], help[1](p, at['province']))}`)
    : null;
}

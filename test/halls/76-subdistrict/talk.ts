import type { Ask, Reply } from '../kit/site.ts';
import { NAME, WANTED } from './items.ts';

const DAY = 86_400_000;
/** Days since the newest figures of the board. */
export const AGE = 12;
const date = (): string => new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10);
const table = (head: string[], rows: string[][]): string =>
  `<table class="tb"><thead><tr>${head.map((h) => `<td>${h}</td>`).join('')}</tr></thead><tbody>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const BOARD = () =>
  `<div class="box"><h3>评价来源</h3><p>更新时间：${date()}</p>${table(
    ['评价渠道', '评价数', '占比'],
    [
      ['窗口评价器', '51208', '68.40%'],
      ['政务服务网', '14322', '19.13%'],
      ['手机短信', '9336', '12.47%'],
    ],
  )}</div><div class="box"><h3>部门排行</h3>${table(
    ['名次', '部门', '好评率'],
    [
      ['1', '市医疗保障局', '99.98%'],
      ['2', '市自然资源局', '99.91%'],
      ['3', '市市场监督管理局', '99.86%'],
    ],
  )}</div><div class="box"><h3>差评问题分布</h3>${table(
    ['问题类型', '件数'],
    [
      ['排队时间长', '6'],
      ['一次性告知不到位', '4'],
    ],
  )}</div><div class="box"><h3>差评整改公示</h3>${table(
    ['办件', '差评原因', '整改情况'],
    [
      ['不动产登记', '排队时间长', '增设两个综合窗口，已回访，评价人表示满意'],
      ['食品经营许可', '一次性告知不到位', '修订告知单，已回访'],
    ],
  )}<p>评价人对整改结果不满意的，可以在10日内追加评价一次。</p></div>`;

const LEVELS = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'];
const RATE = `<div class="box"><h3>我要评价</h3><form method="post" action="/hcp/pj_tj.jspx"><p>${LEVELS.map((l, i) => `<label><input type="radio" name="dj" value="${5 - i}"/>${l}</label>　`).join('')}</p><p>意见：<textarea name="yj" rows="4" cols="60"></textarea></p><p><input type="submit" value="提交评价"/></p></form></div>`;

/** The whole page comes back with the answer in it: questions and answers of 2016. */
const robot = (question: string | null): string => {
  const known = /药/.test(question ?? '');
  const answer = known
    ? `根据您的问题，为您找到：<br/><a href="/zxq/bszn_${WANTED}.jspx">${NAME}（珠溪区）</a>`
    : '没有找到与您的问题相匹配的答案，请更换关键词后再试。';
  return `<div class="box"><h3>智能问答</h3><form action="/znwd/ask.jspx" method="get"><p>请输入您的问题：<input type="text" name="wt" size="60" maxlength="100"/> <input type="submit" value="提问"/></p></form>${
    question === null
      ? '<p>您可以这样提问：身份证到期了怎么换？</p>'
      : `<div class="wd"><p><b>您的问题：</b>${question.replace(/[<>&]/g, '')}</p><p class="da"><b>系统回答：</b>${answer}</p></div>`
  }</div>`;
};

/** Questions are open to all; a complaint needs the number of a case before anything can be written. */
const QUESTION =
  '<div class="box"><h3>我要咨询</h3><form method="post" action="/hd/zx_tj.jspx"><p>咨询部门：<select name="bm"><option>区市场监督管理局</option><option>区公安分局</option></select></p><p>姓名：<input name="xm"/>　电话：<input name="dh"/></p><p>内容：<textarea name="nr" rows="5" cols="60"></textarea></p><p><input type="submit" value="提交"/></p></form></div>';
const COMPLAINT =
  '<div class="box"><h3>投诉举报</h3><p>本栏目只受理对已办理事项的投诉，请先输入受理通知书上的办件编号，验证通过后填写投诉内容。</p><form method="post" action="/hd/ts_yz.jspx"><p>办件编号：<input type="text" name="bjbh"/> <font color="red">*</font></p><p>查询密码：<input type="text" name="cxmm"/> <font color="red">*</font></p><p><input type="submit" value="下一步"/></p></form></div>';

export function talk(ask: Ask, show: (title: string, body: string) => string): Reply {
  const { path } = ask;
  if (path === '/hcp/index.jspx')
    return show('好差评', `${BOARD()}<p><a href="/hcp/pj.jspx" class="btn2">我要评价</a></p>`);
  if (path === '/hcp/pj.jspx') return show('我要评价', RATE);
  if (path === '/znwd/index.jspx') return show('智能问答', robot(null));
  if (path === '/znwd/ask.jspx') return show('智能问答', robot(ask.query.get('wt') ?? ''));
  if (/^\/\w+\/wyzx\.jspx$/.test(path)) return show('我要咨询', QUESTION);
  if (/^\/\w+\/tsjb\.jspx$/.test(path)) return show('投诉举报', COMPLAINT);
  return null;
}

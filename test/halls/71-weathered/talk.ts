import { type Ask, json, type Reply } from '../kit/site.ts';
import { ID, NAME } from './items.ts';

const DAY = 86_400_000;
const dayBefore = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
/** Days since the newest figures of the board. */
export const AGE = 3;

const table = (head: string[], rows: string[][]): string =>
  `<table class="its-table-overview"><tr>${head.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;

/** Where ratings come from with figures, departments, complaints and what became of them; regions are not compared. */
const board = (): string =>
  `<h3>政务服务“好差评”数据公开</h3><p>数据截至：${dayBefore(AGE)}　<a href="/hcp/evaluate">我要评价</a></p><h4>评价来源</h4>${table(
    ['渠道', '占比'],
    [
      ['大厅窗口', '62.31%'],
      ['电脑端', '21.40%'],
      ['移动端', '12.15%'],
      ['短信', '4.14%'],
    ],
  )}<h4>部门排名</h4>${table(
    ['名次', '部门', '评价量', '好评率'],
    [
      ['1', '公安局', '20147', '99.97%'],
      ['2', '税务局', '18223', '99.94%'],
      ['3', '市场监督管理局', '9036', '99.61%'],
    ],
  )}<h4>差评原因分布</h4>${table(
    ['原因', '件数'],
    [
      ['材料要求说不清', '7'],
      ['系统卡顿', '5'],
      ['等候时间长', '3'],
    ],
  )}<h4>差评整改</h4><p>本季度收到差评15件，已整改15件，整改率100%。整改完成后，评价人可在15日内追评一次。</p>`;

const RATE = `<h3>服务评价</h3><form method="post" action="/hcp/rate"><p>总体评价：${['非常满意', '满意', '基本满意', '不满意', '非常不满意'].map((l, i) => `<label><input type="radio" name="level" value="${5 - i}">${l}</label>　`).join('')}</p><p>评价标签：${['办事效率', '指南准确', '操作便捷', '平台稳定'].map((l) => `<label><input type="checkbox" name="tag" value="${l}">${l}</label>　`).join('')}</p><p><textarea name="words" rows="4" cols="60"></textarea></p><p><input type="submit" value="提交评价"></p></form>`;

const MAINTENANCE =
  '<html><head><meta charset="utf-8"><title>系统维护</title></head><body style="text-align:center;padding-top:120px"><h2>投诉举报系统维护中</h2><p>为提升受理能力，投诉举报系统正在维护，预计12月5日恢复，给您带来不便敬请谅解。</p></body></html>';

/** Rating, complaining and the assistant of the portal. */
export function talk(ask: Ask, show: (title: string, body: string) => string): Reply {
  if (ask.path === '/hcp/index') return show('好差评', board());
  if (ask.path === '/hcp/evaluate') return show('服务评价', RATE);
  if (ask.path === '/complaint/index') return MAINTENANCE;
  if (ask.path === '/robot/answer')
    return json(
      {
        code: 0,
        msg: /药/.test(ask.query.get('q') ?? '')
          ? `为您找到相关事项：<a href="/hsq/icity/proinfo?id=${ID}" target="_blank">${NAME}</a>`
          : '没有听懂您的问题，请换个说法。',
      },
      3000,
    );
  return null;
}

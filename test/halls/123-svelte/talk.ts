import { CITY, childrenOf, DISTRICT } from './areas.ts';
import { crumbs, link, type Place, page, safe, section } from './frame.ts';
import { guideUrl, ID, OFFICES, rowsOf, search, unique } from './items.ts';

/** Days since the figures of the rating page were brought up to date. */
export const AGE = 2;
export const day = (ago: number): string =>
  new Date(Date.now() - ago * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

const LETTERS: [title: string, ago: number, office: string, text: string, reply: string][] = [
  [
    '供热温度不达标如何退费',
    6,
    '住房城乡建设',
    '家住松涛街道，连续三天室温只有16度，应当怎样申请退费？',
    '供热企业已上门测温，低于标准的天数按规定退费，款项将在本月底前退还。',
  ],
  [
    '网上办事时页面打不开',
    11,
    '市场监管',
    '昨晚办理营业执照变更，系统提示“系统维护，请稍后再试”，一直办不了。',
    '当日夜间进行了系统升级，现已恢复正常，给您带来不便敬请谅解。',
  ],
  [
    '开药店需要几名药师',
    15,
    '市场监管',
    '准备在东甸子新开一家药店，需要配几名执业药师？',
    '经营处方药的门店至少配备一名执业药师，具体以药品监督管理部门的规定为准。',
  ],
  [
    '冬季道路除雪不及时',
    19,
    '交通运输',
    '小区门口积雪结冰，老人出行困难。',
    '已安排除雪车辆作业，并纳入每日巡查路线。',
  ],
  [
    '医保窗口排队时间长',
    24,
    '人力资源社会保障',
    '上午去办理参保，等了近一个小时。',
    '已在高峰时段增开两个窗口，并提供网上预约。',
  ],
  ['公园步道照明损坏', 29, '住房城乡建设', '林海公园东门步道路灯坏了多日。', '损坏的灯具已于次日全部更换。'],
];
const field = (label: string, name: string, more = '', need = true) =>
  `<label>${label}${need ? '<em>*</em>' : '<small>（选填）</small>'}<input name="${name}"${need ? ' required' : ''}${more}></label>`;
const offices = ({ area }: Place) =>
  `<label>受理单位<em>*</em><select name="office" required><option value="">请选择</option>${unique(
    rowsOf(area).map((r) => r.dept),
  )
    .map((d) => `<option>${d}</option>`)
    .join('')}</select></label>`;
const person = `${field('姓名', 'name', ' autocomplete="name"')}${field('手机号码', 'phone', ' type="tel" pattern="1\\d{10}"')}`;

export function letters(place: Place): string {
  return page(
    place,
    '问政',
    `${crumbs(['互动交流', '/interact'], ['问政'])}${section(
      '来信公开',
      `<p class="acts">${link('/letters/new', '我要写信', ' class="btn small"')}${link('/export/letters.csv', '导出列表')}</p><ul class="list">${LETTERS.map(
        ([title, ago, office], n) =>
          `<li>${link(`/letters/${3108 - n}`, title)}<span>${office}</span><span class="green">已答复</span><time>${day(ago)}</time></li>`,
      ).join('')}</ul>`,
    )}`,
  );
}
export function letter(place: Place, number: string): string | null {
  const found = LETTERS[3108 - Number(number)];
  if (!found) return null;
  const [title, ago, office, text, reply] = found;
  return page(
    place,
    title,
    `${crumbs(['问政', '/letters'], [title])}<article class="card"><h1>${title}</h1><h2>来信内容</h2><p>${text}</p><p><time>${day(ago)}</time></p><h2>${office}部门答复</h2><blockquote>${reply}</blockquote><p><time>${day(ago - 3)}</time></p></article>`,
  );
}
export const interact = (place: Place): string =>
  page(
    place,
    '互动交流',
    `${crumbs(['互动交流'])}<div class="tiles"><a class="tile" href="/letters"><b>问政</b><span>写信与答复公开</span></a><a class="tile" href="/consult"><b>办事咨询</b><span>3个工作日内答复</span></a><a class="tile" href="/complaints"><b>投诉建议</b><span>凭查询码查看进展</span></a><a class="tile" href="/ask"><b>智能问答</b><span>可转人工</span></a></div>${section('电话', '<p>政务服务便民热线：12345（24小时）</p>')}`,
  );
export const consult = (place: Place): string =>
  page(
    place,
    '办事咨询',
    `${crumbs(['互动交流', '/interact'], ['办事咨询'])}${section(
      '办事咨询',
      `<p>不需要登录，工作人员将在3个工作日内通过短信答复。也可以拨打12345热线咨询。</p><form class="fill" data-send="/api/consultations">${offices(place)}${field('咨询事项', 'matter', '', false)}${person}<label>咨询内容<em>*</em><textarea name="text" rows="5" maxlength="500" required></textarea></label><p class="acts"><button class="btn">提交咨询</button><button type="reset" class="plain">重填</button></p></form>`,
    )}`,
  );
export const complaints = (place: Place): string =>
  page(
    place,
    '投诉建议',
    `${crumbs(['互动交流', '/interact'], ['投诉建议'])}${section(
      '我要投诉',
      `<p>对政务服务工作人员、办事流程不满意的，可以在此投诉，无需登录。提交后生成6位查询码，请妥善保存。</p><form class="fill" data-send="/api/complaints">${offices(place)}${field('办件编号', 'number', '', false)}${person}<label>投诉内容<em>*</em><textarea name="text" rows="5" maxlength="800" required></textarea></label><p class="acts"><button class="btn">提交投诉</button></p></form>`,
    )}${section('处理进度查询', '<form class="fill line" hx-get="/complaints/progress" hx-trigger="submit" hx-target="#progress"><label>查询码<input name="code" required placeholder="6位查询码"></label><button class="plain">查询</button></form><div id="progress" aria-live="polite"></div>')}`,
  );
export const ask = (place: Place): string =>
  page(
    place,
    '智能问答',
    `${crumbs(['互动交流', '/interact'], ['智能问答'])}<section class="card ask"><h1>智能问答“小椴”</h1><div id="talk" role="log" aria-live="polite"><p class="bot">您好，我是小椴，可以帮您查找事项、材料和办理时间。请输入您的问题。</p></div><p class="chips" aria-label="猜您想问">${['居民身份证换领', '社会保障卡申领'].map((q) => `<button type="button" class="plain" data-question="${q}">${q}</button>`).join('')}</p><form hx-get="/ask/reply" hx-trigger="submit" hx-target="#talk" hx-swap="beforeend" data-echo><textarea name="q" rows="2" required aria-label="请输入问题" placeholder="请输入您的问题，按回车键发送"></textarea><button class="btn">发送</button></form><p class="human"><button type="button" class="plain" hx-get="/ask/queue?n=2" hx-target="#talk" hx-swap="beforeend" hx-once>转人工</button><span>人工坐席服务时间：每天0:00-24:00，无需登录</span></p></section>`,
    'svelte-1hq6ca',
  );
export function reply({ at }: Place, words: string): string {
  const row = /药/.test(words) ? rowsOf(DISTRICT).find((r) => r.id === ID) : search(DISTRICT, words)[0];
  return `<p class="bot">${
    row
      ? `为您找到椴林区的事项：<a href="${guideUrl(at, DISTRICT, row)}" target="_blank">${row.name}</a>，点击查看办事指南。`
      : `没有找到与“${safe(words)}”直接对应的答案，您可以换个说法，或者点击“转人工”。`
  }</p>`;
}
export const queue = (left: number): string =>
  left > 0
    ? `<p class="bot" hx-get="/ask/queue?n=${left - 1}" hx-trigger="after 4s" hx-swap="outerHTML">正在转接人工坐席，您前面还有${left}位，请稍候…</p>`
    : '<form class="bot" data-send="/api/messages"><p>人工坐席0317号为您服务，请在此留言：</p><input name="text" required aria-label="给坐席的留言"><button class="btn small">发给坐席</button></form>';

const LEVELS = ['非常满意', '满意', '基本满意', '不满意', '非常不满意'];
export const months = (): string[] =>
  [0, 1, 2, 3, 4, 5].map((n) => {
    const now = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000);
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - n, 1)).toISOString().slice(0, 7);
  });
export function month({ area }: Place, of: string): string {
  const seed = (Number(of.slice(5)) || 1) + (Number(area.code) % 17);
  const counts = [2164 + seed * 13, 83 + seed, 21 + (seed % 7), 3 + (seed % 2), 1];
  const total = counts.reduce((a, b) => a + b, 0);
  const shown = OFFICES.filter(([slug]) => rowsOf(area).some((r) => r.slug === slug)).slice(0, 9);
  return `<ul class="stars">${LEVELS.map((l, n) => `<li><span aria-hidden="true">${'★'.repeat(5 - n)}${'☆'.repeat(n)}</span>${l}<b>${counts[n]}条</b><meter max="${total}" value="${counts[n]}"></meter></li>`).join('')}</ul><table><caption>${of.replace('-', '年')}月各部门评价情况</caption><thead><tr><th>部门</th><th>评价数</th><th>好评率</th></tr></thead><tbody>${shown
    .map(
      ([, short], n) =>
        `<tr><td>${short}</td><td>${412 - n * 37 + seed}</td><td>${(99.96 - n * 0.07 - (seed % 5) / 100).toFixed(2)}%</td></tr>`,
    )
    .join('')}</tbody></table>`;
}
export const ratings = (place: Place): string =>
  page(
    place,
    '评价数据',
    `${crumbs(['好差评', '/ratings'], ['评价数据'])}${section(
      `${place.area.name}政务服务“好差评”评价数据`,
      `<p>评价渠道：政务服务网、“雪岭办”移动端、大厅评价器、短信。数据更新时间：${day(AGE)}</p><label>统计月份 <select name="month" hx-get="/ratings/month" hx-trigger="change" hx-target="#month">${months()
        .map((m) => `<option value="${m}">${m.replace('-', '年')}月</option>`)
        .join('')}</select></label><div id="month" aria-live="polite">${month(place, months()[0] ?? '')}</div>`,
    )}`,
    'svelte-1w4mdj',
  );
export const about = (place: Place): string =>
  page(
    place,
    '网站说明',
    section(
      '网站说明',
      `<p>本网站由${place.host.name}数据局建设管理，提供${childrenOf(CITY).includes(DISTRICT) ? '省、市、县三级' : ''}政务服务事项的查询和网上办理。</p><p>建议使用最新版本的浏览器访问。</p>`,
    ),
  );

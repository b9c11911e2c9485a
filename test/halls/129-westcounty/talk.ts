import type { Addresses } from '../kit/hall.ts';
import { baseOf, MAIL } from './frame.ts';
import { COUNTY, type Station } from './sites.ts';

const ASKED: [question: string, asked: string, answer: string, answered: string, by: string][] = [
  [
    '开药店需要先筹建再验收吗？',
    '2026-10-12',
    '不需要单独申请筹建。具备条件后直接提出许可申请，窗口受理后安排现场检查。',
    '2026-10-14',
    '市场监督管理局',
  ],
  [
    '食品经营许可证延续最早什么时候可以办？',
    '2026-09-21',
    '有效期届满前九十日可以提出。',
    '2026-09-22',
    '市场监督管理局',
  ],
  ['户口从外地区迁来要带什么？', '2026-09-03', '请带居民户口簿、身份证和落户地址证明。', '2026-09-08', '公安局'],
  [
    '社保卡丢了在哪里补？',
    '2026-08-17',
    '可到一楼综合服务窗口或各合作银行网点补领。',
    '2026-08-18',
    '人力资源和社会保障局',
  ],
  ['农药经营许可证到期没有换怎么办？', '2026-07-30', '到期后须重新申请，请先停止经营。', '2026-08-04', '农业农村局'],
];
export const progress = `<h2>办件查询</h2><p>请输入受理通知书上的办件编号和查询密码。</p><p class="hang"><input placeholder="办件编号"> <input placeholder="查询密码"> <button type="button" onclick="document.getElementById('cxjg').textContent='请填写办件编号和查询密码'">查询</button></p><p id="cxjg"></p>`;

/** Questions and answers, chosen by the editors and put in as plain pages. */
export function consultation(s: Station, base: string, path: string): { title: string; html: string } | null {
  if (path === '/zxxd/index.html')
    return {
      title: '咨询选登',
      html: `<h2>咨询选登</h2><table class="bg"><tr><th>问题</th><th>提问日期</th><th>答复单位</th><th>答复日期</th></tr>${ASKED.map(
        ([q, on, , answered, by], n) =>
          `<tr><td><a href="${base}/zxxd/${n + 1}.html">${q}</a></td><td>${on}</td><td>${s.name}${by}</td><td>${answered}</td></tr>`,
      ).join('')}</table><p class="tip">以上由编辑从来电、来信中选登。</p>`,
    };
  const entry = ASKED[Number(/^\/zxxd\/(\d+)\.html$/.exec(path)?.[1] ?? 0) - 1];
  if (!entry) return null;
  const [question, on, answer, answered, by] = entry;
  return {
    title: '咨询选登',
    html: `<h2>${question}</h2><p>提问日期：${on}</p><p><b>${s.name}${by}</b>（${answered}）：${answer}</p>`,
  };
}
export const interact = (at: Addresses, s: Station): string =>
  `<h2>互动交流</h2><ul class="hd"><li><a href="${baseOf(at, s)}/zxxd/index.html">咨询选登</a><p>看看别人问过什么。</p></li>${
    s === COUNTY
      ? `<li><a href="${at['gov']}${MAIL}" target="_blank">书记市长信箱</a><p>投诉、建议请写信，无需登录，十五个工作日内答复。</p></li>`
      : ''
  }<li><a href="${baseOf(at, s)}/12345.html">12345政务服务便民热线</a><p>全天24小时接听，汉语、朔语双语服务。</p></li></ul>`;

export const hotline = (s: Station): string =>
  `<h2>12345政务服务便民热线</h2><p>${s.name}内直接拨打12345，区外请加拨区号0928。热线受理咨询、求助、意见和建议，实行汉语、朔语双语接听。</p><p>不受理已进入诉讼、仲裁、行政复议程序的事项，紧急求助请拨110、119、120。</p>`;

export const rating = (s: Station): string =>
  `<h2>政务服务“好差评”</h2><p>请在办结后用手机扫描下方二维码，对${s.name}政务服务作出评价。</p><p><img src="/res/hcp_qr.svg" alt="" width="150" height="150"></p><p>评价数据由自治区统一归集，本页不作展示。</p>`;

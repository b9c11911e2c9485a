import type { Addresses } from '../kit/hall.ts';
import type { Reply } from '../kit/site.ts';
import { framed } from './frame.ts';
import type { Line, Paper } from './guide.ts';
import { guideUrl, ID, type Row } from './items.ts';
import { guideOf } from './other.ts';
import { type Area, channel } from './sites.ts';

const rows = (lines: Line[]): string =>
  lines.map(([, label, value]) => `<div class="row"><b>${label}</b><span>${value}</span></div>`).join('');
const WAYS = [
  ['w', '网上办', '坐在家里办'],
  ['y', '一次办', '到窗口办'],
  ['m', '马上办', '当场能办好'],
  ['b', '帮您办', '有人帮着办'],
];
/** Heading as people talk, and for some the official word beside it. */
const SECTIONS: [id: string, contents: string, heading: string, official: string][] = [
  ['s1', '一眼看懂', '一眼看懂', '基本信息'],
  ['s2', '办理方式', '办理方式', ''],
  ['s3', '谁能办', '谁能办', '申请条件'],
  ['s4', '多久办好', '多久办好', ''],
  ['s5', '交什么', '要交什么材料', '申请材料'],
  ['s6', '怎么办', '一步一步怎么办', '办理流程'],
  ['s7', '收费吗', '收不收钱', ''],
  ['s8', '拿什么', '办好了拿什么', '结果与送达'],
  ['s9', '凭什么', '凭什么办', '设定依据'],
  ['s10', '去哪办', '去哪里、什么时候办', ''],
  ['s11', '找谁问', '找谁问、找谁说', '咨询与监督'],
  ['s12', '问与答', '大家常问的', '常见问题'],
];
function paper(p: Paper, n: number): string {
  const files = [
    p.blank ? `<li><a href="${p.blank}">空白表格</a></li>` : '',
    p.sample ? `<li><a href="${p.sample}">示范文本</a></li>` : '',
  ];
  return `<div class="cl"><h4>${n + 1}. <span class="nm">${p.name}</span>${p.waived ? '<u>免提交</u>' : ''}</h4><ul><li><i>材料必要性</i>${p.need}</li><li><i>材料形式</i>${p.form}</li><li><i>来源渠道</i>${p.source}</li><li><i>纸质份数</i>${p.copies}</li>${files.join('')}</ul>${
    p.note ? `<p>填报须知：${p.note}</p>` : p.waived ? '<p>由系统调取电子证照，申请人不用提交</p>' : ''
  }</div>`;
}
export function zhinan(at: Addresses, area: Area, row: Row, all: Row[]): Reply {
  const g = guideOf(area, row);
  const own = row.id === ID;
  const to = `${at['sso']}/uac/signin?fw=${encodeURIComponent(Buffer.from(`/wsb/${area.code}/${row.id}`).toString('base64'))}`;
  const ways = WAYS.map(
    ([k, name, said]) =>
      `<div data-k="${k}"${k === 'y' ? ' class="on"' : ''}><b>${name}</b><small>${said}</small></div>`,
  );
  const quick = row.kind === '即办件' ? '材料齐全的，当场办理。' : '本业务项是承诺件，不适用马上办。';
  const panels = `<div class="fp" id="fp-w">${rows(g.online)}<span class="go" data-to="${to}">去办理</span></div><div class="fp on" id="fp-y">${rows(g.once)}<p>到窗口办理的，请带齐材料，地点和时间见“去哪办”。</p></div><div class="fp" id="fp-m"><p>${quick}</p></div><div class="fp" id="fp-b"><p>${g.help}</p></div>`;
  const mates = all.filter((r) => r.main === row.main && r !== row);
  const body: Record<string, string> = {
    s1: `<div class="duo">${rows(g.base)}</div>`,
    s2: `<div class="fs">${ways.join('')}</div>${panels}`,
    s3: `${own ? rows([['', '服务对象', '企业法人、非法人企业']]) : ''}<ol class="tj">${g.who.map((w) => `<li>${w}</li>`).join('')}</ol>`,
    s4: rows([...g.limits, ['', '特别程序', g.special]]),
    s5: g.papers.map(paper).join(''),
    s6: `<table class="gr"><tr><th>环节名称</th><th>办理时限</th><th>审查标准</th><th>办理结果</th></tr>${g.steps.map((s) => `<tr>${s.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`,
    s7: rows(g.fee),
    s8: `${rows(g.result)}${own ? '<p>结果样本：<a href="/assets/heng/ypjy.svg" target="_blank">药品经营许可证（样本）</a></p>' : ''}`,
    s9: g.basis
      .map(
        ([law, number, article, text]) =>
          `<div class="yj"><p><b>《${law}》</b>（${number}）</p><p>${article}　${text}</p></div>`,
      )
      .join(''),
    s10: rows(g.where),
    s11: `${rows(g.contact)}<p><a href="/hd/zixun.html">网上咨询</a>　<a href="/hd/tousu.html">网上投诉</a>　<a href="/pj/${area.code}/index.html">看看大家的评价</a></p>`,
    s12: `<div class="wd">${g.faq.map(([ask, answer]) => `<h4>问：${ask}</h4><p>答：${answer}</p>`).join('')}</div>`,
  };
  const sections = SECTIONS.map(
    ([id, , heading, official]) =>
      `<div class="sec" id="${id}"><h2>${heading}${official ? `<em>${official}</em>` : ''}</h2>${body[id]}</div>`,
  );
  const near =
    mates.length > 0
      ? `<div class="sec"><h2>同一主项的其他业务项</h2><div class="bm">${mates.map((m) => `<a href="${guideUrl(area, m)}">${m.short}</a>`).join('')}</div></div>`
      : '';
  const who = [
    ['fr', '法人', '代表企业、机构或其他组织办理'],
    ['gr', '自然人', '为自己办理'],
  ].map(
    ([v, name, said]) =>
      `<label><input type="radio" name="sf" value="${v}"> <b>${name}</b><small>${said}</small></label>`,
  );
  const html = `<div class="in zn"><div class="crumb"><a href="${channel(area)}">${area.name}频道</a> › 办事指引</div><h1>${row.name}</h1><p class="ly">由${g.base.find(([, label]) => label === '实施主体')?.[2]}提供</p>${sections.join('')}${near}</div><div class="mulu"><p>本页内容</p>${SECTIONS.map(([id, name]) => `<a href="#${id}">${name}</a>`).join('')}</div><div class="mk dl"><div><h3>您代表谁办理？</h3><div class="sf">${who.join('')}</div><p class="ts"></p><div class="an"><button type="button" class="qx">取消</button> <button type="button" class="ok">继续</button></div></div></div>`;
  return framed(at, area, { title: row.name, html, plain: true, script: '/assets/heng/zn.js?v=7.2' });
}

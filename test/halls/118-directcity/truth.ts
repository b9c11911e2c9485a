import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE } from './api.ts';
import * as G from './guide.ts';
import { ID, NAME } from './items.ts';
import { DEAD_TOPIC } from './news.ts';
import { DEAD_UNIT, DEAD_ZONE } from './portal.ts';

const { CODE, ITEM_CODE, PHONE, CONDITIONS, PAPERS, STEPS, BASIS, FAQ, GONE } = G;
const judged = [...G.BASIC, ...G.COST, ...G.RESULT, ...G.PLACE, ...G.WATCH, ...G.REMEDY].filter(
  ([key]) => key !== '' && key !== 'entrust',
);

export const truth = (at: Addresses, rank: number, rankOfItems: number): Truth => ({
  hall: 'h118-directcity',
  about:
    '直辖市（省市同址）自研的React单页应用：类名是打包后的散列，按钮都是div；区在“切换区域”下拉里选（原地重画、记在localStorage、以请求头送出）或在区级页的卡片里选；结果把一件事、政策、办事、新闻混在一个列表里，另有带数目的页签，“开药店一件事”在最前；列表写即办(1个工作日)，指南写8个工作日；指南先是简版，编码、依据、救济、问答只在详版，材料要先选情形、按下一步才出来；在线办理在另一主机，不登录就能走到上传材料（须知倒计时、情形、表单）；客服在侧边抽屉，转人工写着工作日时间；别的事项要登录',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['政策解读', '/news/zcjd']] },
    'entry.level': seen('province'),
    // The list of districts opens on the page.
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    // The list that mixes all kinds is shown first; under the tab 办事 stand items only.
    'search.rank': seen(rank, { also: [rankOfItems] }),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003', ITEM_CODE, '00017211100301'] }),
    'item.url': seen(`${at['portal']}/guide/${ID}`),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    // Nothing is to be paid, and it can be paid online.
    'guide.contradictions': { mentions: [['网上支付', '不收费']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('form'),
    'flow.furthest': seen('materials'),
    'handling.electronicCertificate': seen(true),
    // The plan and the proof of the premises are wanted on paper and electronically.
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['portal']}${DEAD_ZONE}`,
          kinds: ['gone'],
          why: '跨省通办 on the home: 页面不存在, with status 200',
        },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}${DEAD_TOPIC}`, kinds: ['gone'], why: '政务服务开放日 in an article, 404' }],
    },
    'links.attachments': {
      bad: [
        { url: `${at['portal']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度, regret with status 200' },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${DEAD_UNIT}`, kinds: ['gone'], why: '衡澜文旅 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(judged.map(([key, , value]) => [key, present(value)])),
    entrust: empty,
    consult: present(PHONE),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[2]?.[0] ?? ''),
    // Both ways of redress are its value.
    remedy: holds(G.REMEDY[0]?.[2] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    traffic: missing,
    intermediary: missing,
    jointDept: missing,
  }),
  // 新开办单体药店 wants all of them; every other situation wants fewer.
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.required,
    medium: p.medium,
    source: p.source,
    waived: p.waived,
    isForm: p.name.endsWith('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 2, why: 'The drop-down opens on the page; only the district is a click.' },
    { fact: 'entry.level', value: 'city', why: 'A municipality: the provincial home is the city’s.' },
    { fact: 'site.province', value: 'maintenance', why: 'The notice speaks of a night in December.' },
    { fact: 'item.name', value: '开药店“一件事”', why: 'That is a bundle of several items.' },
    { fact: 'item.name', value: '药品经营许可证（批发）核发', why: 'That is the municipality’s, for wholesale.' },
    { fact: 'guide.promisedDays', value: 1, why: 'Only the list says 即办(1个工作日).' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The other items ask for a sign-in; this one does not.' },
    { fact: 'apply.entry', value: 'appointment', why: '预约 stands beside 在线办理.' },
    { fact: 'flow.furthest', value: 'login', why: 'No sign-in stands anywhere in the wizard.' },
    { fact: 'flow.furthest', value: 'review', why: 'The step of the materials is left only by 提交.' },
    { fact: 'handling.licenceShared', value: false, why: '营业执照 is marked 免提交.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: '办件编号 need not be filled in.' },
    { fact: 'interaction.humanGuide', value: 'none', why: 'The drawer has 转人工, with its hours.' },
  ],
});

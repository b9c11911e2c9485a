import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AGE } from './api.ts';
import { BASICS, BASIS, CONDITIONS, ITEM, MATERIALS, NAME, OFFICE, TASK } from './guide.ts';
import { COUNTY } from './items.ts';

const guideAt = (at: Addresses): string =>
  `${at['platform']}/jlq/front/transition/ywTransToDetail?areaCode=${COUNTY}&itemCode=${ITEM}&taskType=1&deptCode=997224-7`;

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h72-sitecode',
  about:
    '省级平台上的县：区划层在页内逐级替换（市州下先列“本级”，另一市有同名竹岭区），十二位 areaCode 在地址里、外站以六位 siteCode 带入，接口全是只读 POST，标题是无 href 的 a 且新窗口打开，指南先极简后“查看完整指南”，申请先弹提示再到统一身份认证',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // Outside /jlq/front/ the server says 404; within it the application does.
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['特色专栏', '/special']] },
    'entry.level': seen('province'),
    // The city, the county: the panel stays on the page.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: [TASK] }),
    'item.url': seen(guideAt(at)),
    // Opening the whole guide below the short one stays on the page.
    'item.clicks': seen(4, { also: [5] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(3),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': {
      mentions: [
        ['环节', '合计', '之和', '6个工作日'],
        ['0972-37221190', '咨询电话'],
      ],
      open: true,
    },
    'guide.repealedBasis': { mentions: [['药品流通监督管理办法']] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('dead-link'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['platform']}/jlq/zt/plt2022/index.html`, kinds: ['gone'], why: '毗邻通办（2022版）, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}/dt/pmt2023.html`, kinds: ['gone'], why: 'plan of the floors in 大厅导览, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['platform']}/jlq/file/download?fileId=F72003`,
          kinds: ['gone'],
          why: 'the blank of 现场检查申请表: a page of regret instead of a document',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/fgs/`, kinds: ['gone'], why: '嘉陵省法规库, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries([...BASICS, ...OFFICE].map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3] ?? ''),
    materials: holds(...MATERIALS.slice(0, 3).map(([name]) => name)),
    process: holds('受理', '两名以上人员现场检查', '颁证送达'),
    legalBasis: holds('第五十一条第一款', BASIS[1] ?? ''),
    faq: holds('有效期为五年'),
    payOnline: missing,
    remedy: missing,
    intermediary: missing,
  }),
  materials: MATERIALS.map(([name, , medium, source, need, , blank, , remark]) => ({
    name,
    source,
    medium: medium === '电子' ? 'electronic' : 'either',
    required: need === '必要',
    waived: remark.includes('免于提交'),
    isForm: name.includes('申请表'),
    template: blank === '' ? 'none' : blank === 'F72003' ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 1, why: 'The city has to be chosen before its counties are listed.' },
    { fact: 'search.rank', value: 1, why: 'The province’s and the city’s entries stand before the county’s.' },
    { fact: 'guide.legalDays', why: 'Only the whole guide gives the statutory limit; it is 20.' },
    { fact: 'guide.elements', why: 'What the short guide leaves out stands in the whole one.' },
    { fact: 'apply.entry', value: 'none', why: '申请办理 asks first, then leads to the sign-in.' },
    { fact: 'handling.electronicCertificate', value: true, why: 'It says 电子证照暂不提供.' },
    { fact: 'interaction.assistant', value: 'works', why: 'The address that it hands out answers 404.' },
    { fact: 'interaction.complaint', value: 'open', why: 'The number of a finished case is mandatory.' },
    { fact: 'interaction.ratingDisclosure', why: 'Regions are not compared.' },
  ],
});

import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, FAQ, GONE, OFFICE, PAPERS, STEPS } from './guide.ts';
import { AGE } from './hallsite.ts';
import { AREA, ID, NAME } from './items.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h87-mapframes',
  about:
    '西部省份的表格加框架网厅：省网首页图像热区地图选市州（onclick 带参数），市网表格里选县区；区大厅是 EasyUI 布局，点左侧手风琴或搜索都在页签框架里打开，列表以 POST 取数；指南窗口嵌另一主机的框架，框架里每一节又是一个框架；在线申报先弹系统提示再开统一身份认证窗口；投诉须填办件编号',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': {
      mentions: [
        ['办件公示', 'bjgs.jsp'],
        ['个人办事', 'yt/sxlist.jsp?dx=gr'],
      ],
    },
    'entry.level': seen('province'),
    // A place on the map, and the district in the city's table.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', {
      also: ['11987203MB19C03A7T4000172111003', '11987203MB19C03A7T400017211100301', '00017211100301'],
    }),
    // The window, or the platform's page in its frame.
    'item.url': seen(`${at['city']}/qsq/zn.jsp?sxid=${ID}&xzqh=${AREA}`, {
      also: [`${at['pt']}/ptweb/sxzn/main.do?rowGuid=${ID}&xzqh=${AREA}`],
    }),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(9),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['全程网办', 'Ⅳ', '1（次）']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['province']}/zt/2021/qlqd/index.shtml`,
          kinds: ['gone'],
          why: '省级权责清单（2021年本） on the province’s home, 404',
        },
        { url: `${at['city']}/yt/zt/zmsx/index.jsp`, kinds: ['gone'], why: '证明事项清理专栏 on the city’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [
        { url: `${at['gov']}/qs/zjqs/qqgk2019.htm`, kinds: ['gone'], why: '区情概况（2019年版） in 走进渠首, 404' },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['pt']}/ptweb/file/download.do?attachId=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 质量管理制度及设施设备目录: a page of regret instead of a document',
        },
      ],
    },
    'links.external': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries([...BASIC, ...OFFICE].map(([key, , value]) => [key, present(value)])),
    consult: holds('0987-6613214'),
    complain: holds('0987-6612345'),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: holds(STEPS[0]?.[3] ?? '', STEPS[2]?.[3] ?? '', STEPS[4]?.[3] ?? ''),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    remedy: holds('六十日内向渠首区人民政府申请行政复议'),
    intermediary: missing,
    jointDept: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : p.form === '纸质' ? 'paper' : 'either',
    source: p.source,
    waived: p.free,
    isForm: p.name.includes('申请表'),
    // Samples count beside forms (assessment notes 9, A2.3).
    template: p.blank === GONE ? 'dead' : p.blank || p.sample ? 'ok' : 'none',
  })),
  refutable: [
    {
      fact: 'entry.level',
      value: 'city',
      why: 'The map on the province’s home leads to the city, and it to the district.',
    },
    { fact: 'entry.level', value: 'district', why: 'The government’s 政务服务 is another door; the map is the first.' },
    { fact: 'search.rank', value: 1, why: 'The table’s order stands: changes and renewals come before it.' },
    { fact: 'guide.visits', value: 0, why: 'One visit, whatever 全程网办 says.' },
    { fact: 'guide.promisedDays', value: 1, why: 'One day is the acceptance’s; the whole is nine.' },
    { fact: 'guide.elements', why: 'The sections are in frames of a frame, and all of them can be read.' },
    { fact: 'apply.entry', value: 'none', why: '在线申报 asks whether to go on, then opens the sign-in.' },
    { fact: 'handling.singleForm', value: false, why: 'There is one 申请表; the list of staff is none.' },
    { fact: 'handling.licenceShared', value: false, why: '营业执照 is marked 免提交.' },
    { fact: 'interaction.complaint', value: 'open', why: 'A case number is wanted.' },
    { fact: 'interaction.complaint', value: 'none', why: 'There is a form, for those with a case number.' },
    { fact: 'interaction.ratingSources', value: 'names', why: 'Each channel has its number.' },
  ],
});

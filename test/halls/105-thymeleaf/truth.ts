import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITIONS, FAQ, GONE, KEYS, PAPERS, PHONE, PLACE, RESULT, STEPS, TASK } from './guide.ts';
import { ID, NAME } from './items.ts';

export const AGE = 6;
const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质和电子: 'both' } as const;
export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h105-thymeleaf',
  about:
    '2020年的Bootstrap加Thymeleaf站群：区县各有自己的主机，导航是鼠标悬停的大菜单（地区要先停在市名上才见区县）；部门按首字母列表，主项是折叠面板，办理项在弹出的模态框里；指南顶部是一框要素、流程是横排箭头、材料的空表样表是调用download(编号)的按钮；申报前要在确认框里逐条勾选条件，再到审批系统自己的登录页；评价按渠道、月份统计',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['收费目录', 'channelId=3']] },
    'entry.level': seen('province'),
    // The menu and its pane come with the mouse; the district is one click.
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(TASK),
    'item.url': seen(`${at['dist']}/guide/index?itemId=${ID}`),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(13),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window', 'electronic'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [[PHONE, '咨询', '投诉']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(new URL(at['apply'] ?? '').host, { also: [new URL(at['apply'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['dist']}/zt/ndbg2019.html`,
          kinds: ['gone'],
          why: '2019年度政务服务报告 on the district’s home, 404',
        },
        { url: `${at['prov']}/stat/realtime`, kinds: ['serverError'], why: '实时办件 on the provincial home, 500' },
      ],
    },
    'links.inner': {
      bad: [
        {
          url: `${at['dist']}/news/zt/xczb/index`,
          kinds: ['gone'],
          why: '乡村振兴服务专栏 in a notice of the district, 404',
        },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['dist']}/attach/download?fileId=${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 设施设备情况说明: a page of regret with 200',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/wcxf/`, kinds: ['gone'], why: '渭川信访 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(
      [...KEYS, ...BASIC, ...RESULT, ...PLACE]
        .filter(([k]) => k !== '')
        .map(([k, , v]) => [k, v === '' ? empty : present(v)]),
    ),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[8]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds('第五十一条', '国家食品药品监督管理局令第6号'),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[2]?.[1] ?? ''),
    fee: missing,
    payOnline: missing,
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.from,
    waived: false,
    isForm: p.name.endsWith('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 2, why: 'The menu of regions opens under the mouse: only the district is clicked.' },
    { fact: 'item.name', value: '药品零售企业许可', why: 'That is the main item; its modal lists seven sub-items.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The approval system has accounts of its own.' },
    { fact: 'apply.entry', value: 'dead', why: 'The button is enabled as soon as all conditions are ticked.' },
    { fact: 'guide.repealedBasis', value: 0, why: `${BASIS[1]?.[0].slice(0, 12)} is repealed.` },
    { fact: 'interaction.complaint', value: 'open', why: '办件编号 and its password are needed.' },
    { fact: 'interaction.ratingSources', value: 'none', why: 'The board has a table of channels with figures.' },
  ],
});

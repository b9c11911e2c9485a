import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, FEE, GONE, PAPERS, PHONES, RESULT, STEPS, WINDOW } from './guide.ts';
import { HERE, ID, NAME } from './items.ts';
import { AGE } from './talk.ts';

export const GONE_HOME = '/zt/2021/tyz/index.html';
export const GONE_MAP = '/tj/2022nb.html';
export const GONE_GOV = '/2020/scsfq/index.html';
const stated = [...BASIC, ...WINDOW, ...PHONES, ...FEE, ...RESULT].filter(([key, , value]) => key && value);

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h100-checklist',
  about:
    '直辖市（省市同址）：区县在下拉层里是无链接的 span，到拼音路径；“服务事项清单”左侧是部门、类型、深度、对象、主题的勾选树，右侧卡片的名称不是链接，只有办事指南、在线办理、收藏、评价四个按钮；指南在新窗口、左侧竖排页签，材料随情形单选变化；没有机器人，有工作人员在线；评价公示只有部门表和整改，没有来源',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': {
      mentions: [
        ['图解政策', '/xw/tjzc/'],
        ['热点回应', '/xw/rdhy/'],
      ],
    },
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11950108MB1J5520XP4000172111003'] }),
    'item.url': seen(`${at['portal']}/${HERE}/zn/${ID}.html`),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name = '']) => [name]) },
    // One visit without a reason.
    'guide.contradictions': { mentions: [['现场次数', '跑动次数', '必须到现场原因']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['portal']}${GONE_HOME}`, kinds: ['gone'], why: '政务服务体验周（2021） on the home, 404' },
        { url: `${at['gov']}${GONE_GOV}`, kinds: ['gone'], why: '双创示范区（2020） on the government’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}${GONE_MAP}`, kinds: ['gone'], why: '2022年办件统计年报 on the site map, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['portal']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理文件目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/gyzc/`, kinds: ['gone'], why: '滦宁国有资产阳光平台 in every footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(stated.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: holds(STEPS[0]?.[2] ?? '', STEPS[3]?.[0] ?? ''),
    legalBasis: holds('第五十一条第一款', BASIS[1]?.[0] ?? ''),
    // 无 beside one visit: somebody may call it an answer.
    visitReason: { state: ['empty', 'present'] },
    traffic: empty,
    faq: empty,
    remedy: missing,
    intermediary: missing,
    payOnline: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.must,
    medium: p.form === '电子' ? 'electronic' : p.form === '纸质' ? 'paper' : 'either',
    source: p.from,
    waived: p.shared,
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The municipality’s home is the provincial one.' },
    { fact: 'search.rank', value: 1, why: 'The municipality’s wholesale comes first.' },
    { fact: 'item.name', value: '药品经营许可证（零售连锁门店）核发', why: 'That is for branches of chains.' },
    { fact: 'item.url', why: 'Every other district has an item of the same name.' },
    { fact: 'guide.elements', why: '暂无 and —— say nothing: the labels are empty.' },
    { fact: 'guide.materials', why: 'The chain’s and the class-B papers are other situations’.' },
    { fact: 'apply.entry', value: 'form', why: 'The notice with its tick box only leads to the sign-in.' },
    { fact: 'handling.electronicCertificate', value: true, why: '是否生成电子证照：否.' },
    { fact: 'handling.licenceShared', value: false, why: 'The licence is 免提交.' },
    { fact: 'interaction.assistant', value: 'no-answer', why: 'A person sits there, not a robot.' },
    { fact: 'interaction.ratingSources', value: 'names', why: 'The board does not say where its ratings come from.' },
    { fact: 'interaction.ratingDisclosure', why: 'No ranking of regions, no main problems.' },
  ],
});

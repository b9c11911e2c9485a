import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import {
  BASIS,
  CODE,
  CONDITIONS,
  COST,
  FACTS,
  GET,
  GONE,
  HALL_JSON,
  PAPERS,
  PLACE,
  REASON,
  REPEALED,
  STEPS,
  WATCH,
} from './guide.ts';
import { GUID, NAME } from './items.ts';
import { guideUrl } from './others.ts';
import { DEAD_TOPIC, DEAD_ZONE } from './pages.ts';
import { AGE } from './talk.ts';

const MEDIA = { 电子: 'electronic', 纸质: 'paper', 纸质或电子: 'either', 纸质和电子: 'both' } as const;
const lines = [...FACTS, ...GET, ...COST, ...WATCH].filter(([, , value]) => value !== '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h119-zones',
  about:
    '西部省平台：首次访问有遮罩公告（不再提示）和Cookie条，客服球可拖动；区划弹窗按字母分组，市州一列一列，同一组里两个市都有高新区，选后要确定，区划只记在Cookie里，各级同一个地址；列表和搜索由XHR分批加载，搜索结果带省级、市级、区级标签而无链接地址，同一事项三级都有、承诺不同；指南在另一主机的框架里，手风琴只开第一栏，时间和原因只在悬停提示里，材料表要横向滚动，依据要点查看更多，地点由JSON画图；投诉默认要办件编号，换一种类型就不要；评价公示的百分比是星级的，来源只列名称',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['惠企政策', 'hqzc']] },
    'entry.level': seen('province'),
    // The letters only turn the layer's leaves: a county is chosen, and the choice confirmed.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: [`${CODE}01`, '000172111003', '00017211100301'] }),
    'item.url': seen(guideUrl(at), { also: [`${at['sxgl']}/sxgl/guide.html?taskguid=${GUID}`] }),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['网上支付', '不收费']], open: true },
    'guide.repealedBasis': { mentions: [[REPEALED]] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
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
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['portal']}${DEAD_ZONE}`, kinds: ['gone'], why: '跨省通办 on the home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}${DEAD_TOPIC}`, kinds: ['gone'], why: '2023营商环境 in an announcement, 404' }],
    },
    'links.attachments': {
      bad: [
        { url: `${at['sxgl']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度目录, regret with status 200' },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/xylvyou/`, kinds: ['gone'], why: '西垣旅游 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(lines.map(([key, , value]) => [key, present(value)])),
    visitReason: holds(REASON),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[5]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    place: holds(PLACE),
    // Under the pointer only.
    time: holds('9:00-12:00', '14:00-18:00'),
    traffic: present(HALL_JSON.custom.points[0]?.bus ?? ''),
    remedy: holds('金砾市人民政府'),
    faq: empty,
    plainName: missing,
    jointDept: missing,
    intermediary: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.medium],
    source: p.source,
    waived: p.free === '是',
    isForm: p.name.endsWith('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'site.province', value: 'maintenance', why: 'The notice says that the maintenance is over.' },
    { fact: 'entry.level', value: 'city', why: 'The province’s layer lists the zone under its city.' },
    { fact: 'entry.clicks', value: 1, why: 'The choice has to be confirmed.' },
    { fact: 'item.url', why: 'City, province and the zones of other cities have an item of the same name.' },
    { fact: 'guide.promisedDays', value: 10, why: 'That is the city’s.' },
    { fact: 'guide.promisedDays', value: 15, why: 'That is the province’s.' },
    { fact: 'guide.repealedBasis', value: '药品经营许可证管理办法', why: 'The article says that it is repealed.' },
    { fact: 'handling.singleForm', value: false, why: 'The promise, the authorisation and the list are no forms.' },
    { fact: 'handling.duplicateSubmission', value: false, why: 'Leases are wanted online and on paper.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: '其他投诉 asks for no number.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The shares are those of the five levels.' },
    { fact: 'interaction.assistant', value: 'text-only', why: 'Each guess opens a guide.' },
  ],
});

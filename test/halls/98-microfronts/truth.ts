import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITIONS, FAQ, FIGURES, GONE, PAPERS, RESULT, STEPS, WINDOW } from './guide.ts';
import { ID, NAME } from './items.ts';

export const AGE = 2;
const host = (origin: string | undefined): string => new URL(origin ?? '').host;
export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h98-microfronts',
  about:
    '四个子应用（首页、事项、指南、互动）各有基础路径、共用一段页眉脚本的Vue单页：地区在整页“选择地区”里按首字母点市再点区县，地址带areaCode；列表和搜索走POST；指南一页到底、右侧锚点条、关键数字做成卡片（数字在上标签在下），材料卡片展开才有形式和下载；申报系统在另一主机，302到统一身份认证；好差评没有数据来源',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['主题套餐', 'topic']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(3),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('11350503MB1A2266XK4000172111003', { also: ['000172111003'] }),
    'item.url': seen(`${at['portal']}/guide-fe/item/${ID}`),
    'item.clicks': seen(5),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(host(at['sso']), { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['portal']}/zt/2022zqyw/index.html`, kinds: ['gone'], why: '助企纾困专区 on the home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}/help/video.html`, kinds: ['gone'], why: '办事操作视频 in the help, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['oss']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/yd-credit/`, kinds: ['gone'], why: '信用屿东 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(
      [...BASIC, ...RESULT, ...WINDOW].filter(([k]) => k !== '').map(([k, , v]) => [k, present(v)]),
    ),
    ...Object.fromEntries(FIGURES.filter(([k]) => k !== '').map(([k, , f, unit]) => [k, present(f + unit)])),
    name: { state: ['present', 'missing'] },
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[6]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : 'either',
    source: p.source,
    waived: p.waived === true,
    isForm: p.name.includes('申请表'),
    template: p.blank === undefined ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 2, why: '选择地区 is a page of its own: opening it is a click.' },
    { fact: 'guide.legalDays', value: 8, why: 'The label stands below its figure, not above the next one.' },
    { fact: 'interaction.ratingSources', value: 'names', why: 'The board says nothing of channels.' },
  ],
});

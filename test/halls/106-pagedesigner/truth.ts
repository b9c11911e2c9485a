import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITIONS, FAQ, GONE, PAPERS, REMEDY, RESULT, STEPS, TASK, WINDOW } from './guide.ts';
import { AGE, DEAD_VIDEO, DEAD_ZONE } from './pages.ts';
import { ID, NAME } from './places.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h106-pagedesigner',
  about:
    '低代码页面设计器发布的省级门户：每块都是绝对定位、编号自动生成的div，文字拆在几个span里，链接写在data-url里由一个全局监听处理；区域切换是左侧滑出的面板（搜索框加两级树，箭头展开、名称选择），主题和人生事件是六边形；指南由JSON画成一行两对的dl长表，左侧索引，依据、救济、问答在details里，材料是带编号和标签的块，流程是逐步标天数的时间轴（相加超过承诺期限），办公时间是一横；申报先弹提示再到统一身份认证；客服只用文字回答',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['跨省通办', 'col_kstb']] },
    'entry.level': seen('province'),
    // The arrow of a city opens its districts in the list, which stays on the page.
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(TASK, { also: ['000172111003'] }),
    'item.url': seen(`${at['portal']}/dz/guide?id=${ID}`),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [['10个工作日', '13', '环节']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['portal']}${DEAD_ZONE}`, kinds: ['gone'], why: '营商环境提升行动 in 特色专区, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}${DEAD_VIDEO}`, kinds: ['gone'], why: '申报操作演示 in 帮助说明, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['file']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/pc-credit/index.html`, kinds: ['gone'], why: '信用沛川 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(
      [...BASIC, ...RESULT, ...WINDOW].filter(([k]) => k !== '' && k !== 'time').map(([k, , v]) => [k, present(v)]),
    ),
    time: empty,
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[7]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    remedy: holds(REMEDY[0]?.[2] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[2]?.[1] ?? ''),
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.tags.includes('必要'),
    medium:
      p.form === '电子'
        ? 'electronic'
        : p.form === '纸质和电子'
          ? 'both'
          : p.form === '纸质或电子'
            ? 'either'
            : 'paper',
    source: p.source,
    waived: p.tags.includes('免提交'),
    isForm: p.name.endsWith('申请表'),
    template: p.blank === undefined ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'entry.clicks',
      value: 2,
      why: 'The arrow only opens a branch of the region list; the district is the one click.',
    },
    { fact: 'handling.duplicateSubmission', value: false, why: 'The form is wanted as 纸质和电子.' },
    { fact: 'handling.singleForm', value: false, why: '基本情况表 lists people; there is one 申请表.' },
    { fact: 'interaction.assistant', value: 'works', why: 'It answers in words and links nowhere.' },
    { fact: 'interaction.ratingSources', value: 'names', why: 'Each source has its share.' },
  ],
});

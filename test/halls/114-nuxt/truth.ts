import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { DEAD_ZONE } from './frame.ts';
import { BASIC, BASIS, CONDITIONS, FAQ, PAPERS, RESULT, STEPS, TASK, WINDOW } from './guide.ts';
import { AGE } from './hudong.ts';
import { ID, NAME } from './items.ts';
import { DEAD_BLANK } from './others.ts';
import { DEAD_TOPIC } from './pages.ts';
import { DISTRICT } from './regions.ts';

const MEDIA = { 电子: 'electronic', 纸质和电子: 'both', 纸质或电子: 'either' } as const;
const lines = [...BASIC, ...RESULT, ...WINDOW].filter(([key, , value]) => key !== '' && value !== '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h114-nuxt',
  about:
    'Nuxt服务端渲染的省级门户（字一开始就在，水合之前按不动，之后点链接走pushState和_payload.json）：区划在树选择里（市要点小三角展开），写在地址的region里；首页四个页签，列表的主项是折叠面板；指南先是标题和骨架，数据后到，页签点了才画；在线申报先选情形、再读承诺书（勾选、倒数五秒），对话框点“去登录”弹出小窗口统一认证，有图形验证码；无障碍标签多是英文；咨询电话空着，没有网办深度，依据里有已废止的办法，投诉先要办件编号，惠企政策没有内容',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['惠企政策', '/policy']] },
    'entry.level': seen('province'),
    // The triangle opens the city's branch; only the district is chosen.
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(TASK, { also: ['000172111003'] }),
    'item.url': seen(`${at['portal']}/guide/${ID}?region=${DISTRICT.code}`),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': unseen(),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    'guide.contradictions': { mentions: [] },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['法律法规规定的其他材料']] },
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
    'interaction.consult': seen(['form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments']),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['portal']}${DEAD_ZONE}`, kinds: ['gone'], why: '跨省通办 on the home, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}${DEAD_TOPIC}`, kinds: ['gone'], why: '优化营商环境提升年 in a notice, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['static']}${DEAD_BLANK}`, kinds: ['gone'], why: 'the blank of 质量管理制度目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/credit/danning/`, kinds: ['gone'], why: '信用澹宁 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(lines.map(([key, , value]) => [key, present(value)])),
    name: present(NAME),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[5]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[1] ?? ''),
    consult: empty,
    onlineDepth: missing,
    plainName: missing,
    terminal: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIA[p.form],
    source: p.source,
    waived: p.free === '是',
    isForm: p.name.endsWith('申请表'),
    template: p.blank === '' ? 'none' : p.blank === DEAD_BLANK ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'guide.elements', why: 'The bones stand for a second; the tabs are drawn when they are opened.' },
    { fact: 'apply.entry', value: 'form', why: 'After the situation and the promise one has to sign in.' },
    { fact: 'apply.entry', value: 'dead', why: 'The button opens when the count-down is over and the box is ticked.' },
    { fact: 'flow.furthest', value: 'apply', why: 'The sign-in opens in a small window.' },
    { fact: 'interaction.complaint', value: 'open', why: 'Without a case number the form does not go on.' },
    { fact: 'guide.onlineDepth', value: 'III', why: 'The guide names the ways of handling, not the depth.' },
    { fact: 'entry.clicks', value: 2, why: 'Opening a branch of the tree chooses nothing.' },
  ],
});

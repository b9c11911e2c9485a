import type { Addresses } from '../kit/hall.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { ADDRESS, BASIC, CODE, COMPLAIN, CONDITION, CONSULT, HOURS, MATERIALS, NAME } from './guide.ts';
import { DEAD_ARTICLE, DEAD_INNER } from './pages.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h63-siderail',
  about:
    '省级单页平台：页眉“切换”面板按字母列市、选市后列区，列表与搜索走POST，指南在新窗口分段锚点，网办深度以国家编码词列举，附件地址只在data-attach，登录前弹窗确认后另开窗口',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // Beyond /portal/v2/ the server says 404; within it the router shows 页面不存在.
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['数据发布', '/zwgk/sjfb/']] },
    'entry.level': seen('province'),
    // The city, the county; the panel stays on the page.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: [CODE, '11960305MB2D15730U400017211100301'] }),
    'item.url': seen(`${at['province']}/portal/v2/guide/${CODE}`),
    'item.clicks': seen(4, { also: [5] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(0),
    // 互联网受理 and 互联网办理 are the national code's words for it.
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'guide.open': seen(true),
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen((at['sso'] ?? '').replace('http://', '')),
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
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['province']}/ztfw/kstb/index.html`, kinds: ['gone'], why: '404 behind 跨省通办 on the home' },
        { url: `${at['city']}${DEAD_ARTICLE}`, kinds: ['gone'], why: '404 on the city home' },
      ],
    },
    'links.inner': { bad: [{ url: `${at['city']}${DEAD_INNER}`, kinds: ['gone'], why: '404 in 政策解读' }] },
    'links.attachments': {
      bad: [
        { url: `${at['static']}/a/2026/03/11/zlglwjml_sample.doc`, kinds: ['gone'], why: '404 behind data-attach' },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/lj/rencai/`, kinds: ['gone'], why: '404, 鹭江人才网' }] },
  },
  elements: elements({
    ...Object.fromEntries(BASIC.map(([key, , value]) => [key, present(value)])),
    // They stand in the summary as well, in another dress.
    legalLimit: holds('20'),
    promiseLimit: holds('5'),
    visits: holds('0次'),
    condition: present(CONDITION),
    materials: holds('药品经营许可证申请表', '执业药师注册证', '授权委托书'),
    process: holds('受理通知书', '现场检查', '生成电子证照'),
    fee: present('不收费'),
    legalBasis: holds('中华人民共和国药品管理法', '无药品经营许可证的，不得经营药品'),
    place: holds(ADDRESS),
    time: holds(HOURS),
    consult: holds(CONSULT),
    complain: holds(COMPLAIN),
    traffic: holds('B7路'),
    special: holds('现场检查'),
    faq: holds('五年'),
    rights: holds('陈述权'),
    remedy: holds('申请行政复议'),
    // The word 无 under its heading.
    intermediary: { state: ['empty', 'present'] },
  }),
  materials: MATERIALS.map(([name, form, need, source, free, path]) => ({
    name,
    medium: form === '电子化' ? 'electronic' : 'either',
    required: need === '必要',
    source,
    waived: free !== '否',
    isForm: name.includes('申请表'),
    template: path === '' ? 'none' : path.includes('sample') ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'apply.entry', value: 'dead', why: '前往登录 in the notice opens the sign-in in a window.' },
    { fact: 'apply.entry', value: 'own-login', why: 'It calls itself 岭湾省统一身份认证平台.' },
    { fact: 'interaction.ratingDisclosure', why: 'Nothing is said of rectification.' },
    { fact: 'handling.duplicateSubmission', value: true, why: '纸质或电子化 is a choice.' },
    { fact: 'interaction.humanGuide', value: 'entry-only', why: 'The entry says the hours of the seats.' },
  ],
});

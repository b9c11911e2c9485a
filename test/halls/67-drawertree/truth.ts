import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIS, CONDITIONS, DEPT, ID, NAME, PIECES } from './guide.ts';

const MEDIUM: Record<string, 'paper' | 'either'> = { 纸质: 'paper', 纸质或电子: 'either' };

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h67-drawertree',
  about:
    '单页应用、任何路径都是同一外壳：左侧抽屉里的区划树逐级加载再按确定，骨架屏后到的列表，搜索联想，十四个折叠块（材料、流程、依据展开才取，常见问题取不到），材料是卡片、详情在弹层，登录在弹层的 iframe 里',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [['政策兑现', '/policy']] },
    'entry.level': seen('province'),
    // The district in the tree, 确定; opening a branch of the tree stays on the page.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], {
      set: true,
      also: [['region', 'theme', 'audience']],
    }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('11996704MB15704X2Y4000172111003', { also: ['000172111003'] }),
    'item.url': seen(`${at['platform']}/#/guide/${ID}?areaCode=996704`),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    // 法定办结时限 is two dashes.
    'guide.legalDays': unseen(),
    'guide.promisedDays': seen(15),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['即办件']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['法律法规规定的其他材料']], open: true },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('entry-only'),
    // 人工帮办 has an entry that leads nowhere: whether that is a channel may be said either way.
    'interaction.consult': seen(['phone', '12345', 'assistant'], {
      set: true,
      also: [['phone', '12345', 'assistant', 'human']],
    }),
    'interaction.consultOnline': seen('none'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['platform']}/#/zt/ydtb2021`,
          kinds: ['gone'],
          why: 'a route that the application does not have: its own 404',
        },
        { url: `${at['city']}/zt/yhyshj/`, kinds: ['gone'], why: 'a topic of the city station, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}/bsdt/lctu.shtml`, kinds: ['gone'], why: 'plan of the floors, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['platform']}/file/download/7702`,
          kinds: ['gone'],
          why: 'the blank of 验收申请表: JSON that says there is no file',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/ggzy/`, kinds: ['gone'], why: '404' }] },
  },
  elements: elements({
    name: present(NAME),
    dept: present(DEPT),
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3] ?? ''),
    materials: holds('药品经营许可证申请表', '执业药师注册证及劳动合同'),
    process: holds('申请与受理', '现场核查', '颁证'),
    promiseLimit: present('15个工作日'),
    legalLimit: empty,
    fee: present('否'),
    legalBasis: present(BASIS),
    place: present('锦川市蓉溪区芙蓉路三段266号区政务服务中心1楼综合窗口A07'),
    time: present('星期一至星期五 上午9:00-12:00 下午13:00-17:00（法定节假日除外）'),
    consult: present('0967-87650021'),
    complain: present('0967-87650399'),
    delivery: present('窗口领取、邮寄送达（暂不支持电子证照）'),
    taskCode: present('11996704MB15704X2Y4000172111003'),
    itemType: present('行政许可'),
    useLevel: present('县级'),
    target: present('企业法人、个体工商户'),
    projectType: present('即办件'),
    onlineDepth: present('网上预审（Ⅲ级）'),
    visits: present('1'),
    visitReason: present('提交纸质材料原件'),
    handleForm: present('窗口办理、网上办理'),
    result: present('药品经营许可证'),
    // 无 may be read as a value or as a placeholder.
    intermediary: { state: ['empty', 'present'] },
    faq: { state: 'empty', reason: 'load-failed' },
    scope: missing,
  }),
  materials: PIECES.map(({ name, need, source, form, file }) => ({
    name,
    source,
    medium: MEDIUM[form] ?? null,
    required: need === '必要',
    waived: false,
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file === '7702' ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'site.softNotFound',
      value: false,
      why: 'Any path is answered with the application, which shows its home.',
    },
    { fact: 'apply.entry', value: 'none', why: '立即办理 is a div; the sign-in comes in a frame of a layer.' },
    { fact: 'handling.electronicCertificate', value: true, why: 'It says 暂不支持电子证照.' },
    { fact: 'interaction.assistant', value: 'works', why: 'It answers in words only.' },
    { fact: 'interaction.complaint', value: 'open', why: 'The number of a finished case is mandatory.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'Sources are named without figures.' },
  ],
});

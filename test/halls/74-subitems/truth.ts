import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, notApplicable, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASICS, BASIS, CODE, CONDITIONS, ID, NAME, PIECES, STEPS, WINDOW } from './guide.ts';

const MEDIUM: Record<string, 'both' | 'paper' | 'electronic'> = {
  纸质和电子: 'both',
  纸质: 'paper',
  电子: 'electronic',
};

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h74-subitems',
  about:
    '省门户是带克隆片的轮播卡片（本市要翻到），市旗舰店是哈希路由单页：区划是可输入的下拉框、只画看得见的选项且本区在后，主项下六个办理项先选项再答情形才给指南，窗口信息在表格里、设定依据在抽屉里，在线办理是部门自有账号，客服不作答，投诉只有电话',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    // The city's host answers any path with its shop.
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [['政策直通车', '#/policy']] },
    'entry.level': seen('province'),
    // The city's card, the district in the list that stays on the page; turning the slider is not a click.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('00017211100301', { also: [CODE, '000172111003'] }),
    'item.url': seen(`${at['city']}/#/guide/${ID}`),
    // Main item and 查看办事指南; whether a choice in between is a click is anybody's reading.
    'item.clicks': seen(5, { also: [6, 7, 8] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(30),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window']),
    'guide.contradictions': { mentions: [['现场次数', '必须现场办理原因', '现场原因']], open: true },
    'guide.repealedBasis': { mentions: [['实施条例', '第十二条']] },
    'guide.vague': { mentions: [['其他相关材料']], open: true },
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(new URL(at['apply'] ?? '').host, { also: [new URL(at['apply'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    // The window is said; whether that denies the electronic licence may be left open.
    'handling.electronicCertificate': seen(false, { orUnseen: ['not-stated'] }),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('no-answer'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('entry-only'),
    // 人工导办 is announced only: whether it is a channel is anybody's reading.
    'interaction.consult': seen(['phone', 'form', 'assistant'], {
      set: true,
      also: [['phone', 'form', 'assistant', 'human']],
    }),
    'interaction.consultOnline': seen('open'),
    // A telephone number alone.
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
    'interaction.ratingDisclosure': notApplicable(),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['province']}/zt/2023/qyyx/`, kinds: ['gone'], why: '企业云享（2023）, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['province']}/jigou/2020gk.html`, kinds: ['gone'], why: 'a report in 运行机构, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['city']}/files/bg-742.doc`,
          kinds: ['serverError'],
          why: 'the blank of the plan: 500 at every try',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/xxgs/`, kinds: ['redirect'], why: '行政许可信息公示 leads to itself for ever' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(
      [...BASICS, ...WINDOW.filter(([key]) => key !== 'window')].map(([key, , value]) => [key, present(value)]),
    ),
    // 无 may be read as a value or as a placeholder.
    visitReason: { state: ['empty', 'present'] },
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3] ?? ''),
    materials: holds(...PIECES.slice(0, 3).map((p) => p.name)),
    process: holds(STEPS[0]?.[0] ?? '', '检查营业场所、设施设备和人员', '制证颁证'),
    legalBasis: holds('第五十一条', BASIS[1] ?? ''),
    faq: missing,
    remedy: missing,
    payOnline: missing,
  }),
  materials: PIECES.map(({ name, need, form, source, file, remark }) => ({
    name,
    source,
    medium: MEDIUM[form] ?? null,
    required: need === '必要',
    waived: remark.includes('免于提交'),
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file === 'bg-742' ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The slider of the province holds the city, two turns away.' },
    { fact: 'entry.clicks', value: 1, why: 'The district is chosen on the city’s own site.' },
    {
      fact: 'item.name',
      value: '药品零售企业经营许可',
      why: 'That is the main item; the guide is its business item’s.',
    },
    { fact: 'item.found', value: false, why: 'The main item opens its business items on a page of choices.' },
    { fact: 'guide.elements', why: 'The basis stands in a drawer; it is not missing.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The bureau’s own system hands out its own accounts.' },
    { fact: 'handling.duplicateSubmission', value: false, why: 'The form is wanted as 纸质和电子.' },
    { fact: 'interaction.assistant', value: 'text-only', why: 'Nothing ever comes.' },
    { fact: 'interaction.complaint', value: 'open', why: 'There is a telephone number only.' },
    { fact: 'interaction.humanGuide', value: 'usable', why: '人工导办 says 敬请期待.' },
  ],
});

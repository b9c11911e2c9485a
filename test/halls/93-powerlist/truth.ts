import type { Addresses } from '../kit/hall.ts';
import {
  type ElementTruth,
  elements,
  empty,
  holds,
  image,
  missing,
  present,
  seen,
  type Truth,
  unseen,
} from '../kit/truth.ts';
import { BASIC, BASIS, CONDITIONS, FAQ, PLACE, RESULT } from './guide.ts';
import { ID, NAME } from './items.ts';
import { guideAt } from './lists.ts';
import { AGE, FAILS, GONE_HOME, GONE_STATION } from './pages.ts';
import { GONE, PAPERS } from './papers.ts';

const stated = [...BASIC, ...RESULT, ...PLACE].filter(([key, , value]) => key !== '' && value !== '');
const yesNo: ElementTruth = { state: ['present', 'empty'] };
const host = (url: string | undefined): URL => new URL(url ?? '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h93-powerlist',
  about:
    '省统一门户、市区各有站点主机、清单和指南都在省主机上以站点号区分：切换面板先热门城市后两级列表，打开前页面里什么也没有；部门权力清单按类型分、子项折叠，搜索把省市两级的批发和连锁总部排在本区之前；指南基本信息在“展开更多”里，材料随情形两组单选变化，流程是图，网上、掌上（二维码）、窗口三个办理并列，咨询投诉同一个电话；客服在另一主机的框架里',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': {
      mentions: [
        ['跨省通办', '/col/kstb/'],
        ['结果公示', '/col/jggs/'],
      ],
    },
    'entry.level': seen('province'),
    // City and district, in the panel or by the stations' links.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', {
      also: ['11930504MB1A73902K4000172111003', '11930504MB1A73902K400017211100302', '00017211100302'],
    }),
    'item.url': seen(guideAt(at, ID)),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    // The same telephone for questions and complaints.
    'guide.contradictions': { mentions: [['0959-2678812', '咨询电话', '投诉电话', '监督投诉']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(host(at['sso']).host, { also: [host(at['sso']).hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
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
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['www']}${GONE_HOME}`,
          kinds: ['gone'],
          why: '婚育户“一件事”专题（2021） on the provincial home, 404',
        },
        { url: `${at['city']}${FAILS}`, kinds: ['serverError'], why: '企业开办直通车 on the city’s home, 500' },
        { url: `${at['hall']}${GONE_STATION}`, kinds: ['gone'], why: '“最多跑一次”改革专栏 on the hall’s home, 404' },
        { url: `${at['gov']}/xxgk/nb/2019/`, kinds: ['gone'], why: '年度报告（2019） on the government’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['www']}/help/video/2020/zhuce.html`, kinds: ['gone'], why: '注册操作视频 in 使用帮助, 404' }],
    },
    'links.attachments': {
      bad: [{ url: `${at['www']}${GONE}`, kinds: ['gone'], why: 'the blank of 药品质量管理制度目录, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/hjgp/jsp/`, kinds: ['gone'], why: '公共资源交易服务平台 in every footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(stated.map(([key, , value]) => [key, present(value)])),
    // 无, where nobody has to come, is an answer and a blank.
    visitReason: yesNo,
    terminal: empty,
    traffic: empty,
    condition: holds(CONDITIONS[0] ?? '', CONDITIONS[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[6]?.name ?? ''),
    process: image,
    // Its kind and its sample stand beside the name.
    result: holds('药品经营许可证'),
    legalBasis: holds(BASIS[0]?.[1] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[2]?.[1] ?? ''),
    remedy: holds('六十日内'),
    intermediary: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : 'either',
    source: p.source,
    waived: p.free !== '',
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The provincial panel offers the city and then its districts.' },
    { fact: 'entry.clicks', value: 1, why: 'The city has to be chosen before the district.' },
    { fact: 'search.rank', value: 1, why: 'The province’s wholesale and the city’s chains come first.' },
    { fact: 'item.name', value: '药品经营许可证核发（零售连锁门店）', why: 'That sub-item is for branches of chains.' },
    { fact: 'item.name', value: '我要开药店“一件事”', why: 'A one-thing is several items at once.' },
    { fact: 'guide.materials', why: 'The papers of 零售连锁门店, 乙类非处方药 and of rented rooms are other cases’.' },
    { fact: 'guide.elements', why: 'The process is only a drawing; the traffic is 暂无.' },
    { fact: 'apply.entry', value: 'app-only', why: 'Beside the QR code stands 网上办理, which leads to the sign-in.' },
    { fact: 'apply.entry', value: 'offline', why: '窗口办理 is one way of three.' },
    { fact: 'interaction.assistant', value: 'none', why: 'It opens in a frame from the bubble at the bottom.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The channels are named and not counted.' },
    { fact: 'interaction.ratingDisclosure', why: 'Rectification is not told of.' },
    { fact: 'interaction.ratingFollowUp', value: true, why: 'Nothing of the kind is offered.' },
  ],
});

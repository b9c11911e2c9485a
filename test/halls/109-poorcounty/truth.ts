import type { Addresses } from '../kit/hall.ts';
import {
  elements,
  empty,
  holds,
  image,
  missing,
  notApplicable,
  present,
  seen,
  type Truth,
  unseen,
} from '../kit/truth.ts';
import { BASIS, CONDITION, DEAD, HEAD, PAPERS, REGRET, TAIL } from './guide.ts';
import { ID, NAME } from './items.ts';
import { GONE } from './other.ts';

const EMPTY = ['另行通知', '暂无', ''];
const lines = [...HEAD, ...TAIL].map(
  ([key, , value]) => [key, EMPTY.includes(value) ? empty : present(value)] as const,
);

export const truth = (at: Addresses): Truth => ({
  hall: 'h109-poorcounty',
  about:
    '西部小城2013年的政务中心网（GBK、ASP、表格嵌套），县是市站下的文件夹：到得了，但很差——只能到窗口办理，指南没有法定时限、送达方式、监督投诉，收费空着、时间“另行通知”、流程是图片、依据里有已废止的办法、即办件却承诺十五个工作日；申请表404，制度目录的下载是道歉页；政策解读、办件公示两栏没有内容；站内搜索的索引里没有本项（只收了变更、换证），在线咨询报500，投诉举报404，没有客服、没有好差评；首页、概况、友情链接各有死链',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': {
      mentions: [
        ['政策解读', 'c=zcjd'],
        ['办件公示', 'bjgs.asp'],
      ],
    },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'audience'], { set: true }),
    'search.works': seen(true),
    // 变更, 换证, 注销, 补证 are in the index; 核发 is not, whatever the words.
    'search.rank': seen(null),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(null, { orUnseen: ['not-stated'] }),
    'item.via': seen('navigation'),
    'item.url': seen(`${at['city']}/ql/bszn.asp?id=${ID}`),
    'item.clicks': seen(5),
    'guide.open': seen(true),
    'guide.legalDays': unseen(),
    'guide.promisedDays': seen(15),
    'guide.visits': seen(3),
    'guide.delivery': unseen(),
    'guide.contradictions': { mentions: [['即办件']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['其他相关材料']], open: true },
    'apply.entry': seen('offline'),
    'flow.furthest': seen('guide'),
    'handling.electronicCertificate': unseen(),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    // Whether a page for questions that answers 500 exists is anybody's reading.
    'interaction.consult': seen(['phone'], { set: true, also: [['phone', 'form']] }),
    'interaction.consultOnline': seen('dead'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
    'interaction.ratingDisclosure': notApplicable(),
    'interaction.ratingFollowUp': notApplicable(),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['city']}/tousu/index.asp`, kinds: ['gone'], why: '投诉举报 of the city, 404' },
        { url: `${at['city']}/zt/dflz/index.asp`, kinds: ['gone'], why: '党风廉政专题 among the friends, 404' },
        { url: `${at['city']}/ql/tsjb.asp`, kinds: ['gone'], why: '投诉举报 of the county, 404' },
        { url: `${at['city']}/ql/zxzx.asp`, kinds: ['serverError'], why: '在线咨询 of the county, 500' },
        { url: `${at['county']}${GONE.leaders}`, kinds: ['gone'], why: '领导之窗 of the county’s site, 404' },
        {
          url: `${at['county']}${GONE.picture}`,
          kinds: ['gone'],
          why: '图片新闻 of the county’s site, regret with 200',
        },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}/ql/gk/zzjg.asp`, kinds: ['gone'], why: '组织机构图 in 中心概况, 404' }],
      // The other counties' centres are of the same making.
      tolerated: ['ad', 'yg', 'wb', 'jt'].flatMap((dir) => [
        `${at['city']}/${dir}/tsjb.asp`,
        `${at['city']}/${dir}/zxzx.asp`,
      ]),
    },
    'links.attachments': {
      bad: [
        { url: `${at['city']}${DEAD}`, kinds: ['gone'], why: 'the application form, 404' },
        { url: `${at['city']}${REGRET}`, kinds: ['gone'], why: '质量管理制度目录: a page of regret for a document' },
        { url: `${at['city']}/ql/upfiles/2019/bmdh.xls`, kinds: ['gone'], why: '窗口电话一览表 in 中心概况, 404' },
      ],
    },
    'links.external': {
      bad: [
        { url: `${at['ext']}/ql/rsks/`, kinds: ['gone'], why: '栖岭县人事考试网, 404' },
        { url: `${at['ext']}/mcdj/`, kinds: ['serverError'], why: '漠川党建, 503 at every try' },
      ],
    },
  },
  elements: elements({
    ...Object.fromEntries(lines),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[8]?.name ?? ''),
    process: image,
    legalBasis: holds('第五十一条', BASIS[1]?.slice(2, 30) ?? ''),
    legalLimit: missing,
    delivery: missing,
    complain: missing,
    onlineDepth: missing,
    taskCode: missing,
    visitReason: missing,
    plainName: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: 'paper',
    waived: false,
    isForm: p.name.endsWith('申请表'),
    template: p.file === undefined ? 'none' : p.file === DEAD || p.file === REGRET ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'site.city', value: 'down', why: 'Pages are missing, the site is not.' },
    { fact: 'search.works', value: false, why: '营业执照 is found, and so are 变更 and 换证.' },
    { fact: 'item.found', value: false, why: 'It is on the second page of 市场监督管理局.' },
    { fact: 'guide.legalDays', value: 15, why: 'Fifteen days are promised; what the law allows is not said.' },
    { fact: 'guide.promisedDays', value: 0, why: '即办件 it says, but promised are fifteen days.' },
    {
      fact: 'guide.delivery',
      value: ['window'],
      why: 'The window is for handing in; how one gets the licence is not said.',
    },
    { fact: 'apply.entry', value: 'none', why: 'The guide says that it is done at a window only.' },
    { fact: 'apply.entry', value: 'dead', why: 'There is no entry that could be dead.' },
    { fact: 'handling.electronicCertificate', value: false, why: 'The guide is silent about it.' },
    { fact: 'interaction.complaint', value: 'open', why: '投诉举报 leads to 404 in the city and in the county.' },
    { fact: 'interaction.ratingBoard', value: true, why: 'Nothing on these sites speaks of ratings.' },
  ],
});

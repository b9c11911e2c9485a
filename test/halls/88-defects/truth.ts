import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, BASIS, CONDITION, GONE, OFFICE, PAPERS, RESULT, STEPS } from './guide.ts';
import { AREA, ID, NAME } from './items.ts';
import { AGE } from './pages.ts';

const stated = [...BASIC, ...RESULT, ...OFFICE].filter(([key, , value]) => key !== '' && value !== '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h88-defects',
  about:
    '直辖市（省市同址）毛病很多的网厅：主项“药品零售企业经营许可”下十二个办理项（连锁门店在前、本项近末尾），搜索有联想词、不排序、本项在第二页，“开办药店一件事”是另一回事；指南时间“待定”、问答“暂无”、救济“略”、几个值空着，即办件却承诺二十个工作日；材料纸质电子都要、两张申请表；首页死链都答 200，客服给的指南打不开，人工帮办是死链；在线办理在新窗口到带图形验证码的统一身份认证',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': {
      mentions: [
        ['政策解读', '/policy/jd/'],
        ['数据开放', '/open/data/'],
      ],
    },
    'entry.level': seen('province'),
    // The list of districts opens on the page.
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', {
      also: ['11988106MB0Y38864F4000172111003', '11988106MB0Y38864F400017211100301', '00017211100301'],
    }),
    'item.url': seen(`${at['portal']}/${AREA}/guide/${ID}`),
    // By the list, whoever counts the opening of the main item has five.
    'item.clicks': seen(4, { also: [5] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(20),
    'guide.visits': seen(2),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window']),
    'guide.contradictions': { mentions: [['即办件']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [['其他相关材料'], ['有关证明材料']], open: true },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('dead-link'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    // 人工帮办 is an entry whose page is gone.
    'interaction.humanGuide': seen('entry-only'),
    // Counting an entry that leads nowhere or not is anybody's reading.
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], {
      set: true,
      also: [['phone', 'form', '12345', 'assistant', 'human']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['portal']}/zt/2022/yhyshj/index.html`,
          kinds: ['gone'],
          why: '优化营商环境（2022）: a page of regret with 200',
        },
        {
          url: `${at['portal']}/download/app/index.html`,
          kinds: ['gone'],
          why: '云汐办APP下载: a page of regret with 200',
        },
        { url: `${at['portal']}/bangban/index.html`, kinds: ['gone'], why: '人工帮办: a page of regret with 200' },
        { url: `${at['gov']}/jjkfq/2020/`, kinds: ['gone'], why: '经济开发区（2020） on the government’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [
        {
          url: `${at['portal']}/info/gzbs/2019.html`,
          kinds: ['gone'],
          why: '规章表式（2019年） on the site map: a page of regret with 200',
        },
      ],
      // What the robot says may be counted by whoever asks it.
      tolerated: [`${at['portal']}/znkf/bszn/show.html?code=000172111003`],
    },
    'links.attachments': {
      bad: [{ url: `${at['portal']}${GONE}`, kinds: ['gone'], why: 'the blank of 质量管理制度, 404' }],
    },
    'links.external': { bad: [{ url: `${at['ext']}/yx/xyxx/`, kinds: ['gone'], why: '信用云汐, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries(stated.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[8]?.name ?? ''),
    process: holds(STEPS[0]?.[2] ?? '', STEPS[1]?.[2] ?? '', STEPS[4]?.[2] ?? ''),
    legalBasis: holds('第五十一条', BASIS[1]?.[0] ?? ''),
    time: empty,
    scope: empty,
    appoint: empty,
    faq: empty,
    remedy: empty,
    payOnline: missing,
    intermediary: missing,
    jointDept: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '纸质' ? 'paper' : p.form === '电子' ? 'electronic' : 'both',
    source: p.source,
    waived: false,
    isForm: p.name.includes('申请表'),
    template: p.file === '' ? 'none' : p.file === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'site.softNotFound', value: false, why: 'A made-up address of the portal is answered with 200.' },
    { fact: 'search.rank', value: 1, why: 'The first entry is the chain’s branch, another sub-item.' },
    { fact: 'search.rank', value: null, why: 'It stands on the second page of the results.' },
    { fact: 'item.name', value: '药品经营许可证（零售连锁门店）核发', why: 'That is for branches of chains.' },
    { fact: 'item.name', value: '开办药店“一件事”', why: 'The one-thing is several items at once.' },
    { fact: 'guide.promisedDays', value: 12, why: 'Twelve days are the one-thing’s.' },
    { fact: 'guide.promisedDays', value: 0, why: '即办件 it says, but promised are twenty days.' },
    { fact: 'guide.elements', why: '待定, 暂无 and 略 say nothing: the labels are empty.' },
    { fact: 'handling.singleForm', value: true, why: 'A second form, 验收申请表, is wanted.' },
    { fact: 'handling.duplicateSubmission', value: false, why: 'Four materials are wanted as 纸质和电子.' },
    { fact: 'handling.electronicCertificate', value: true, why: '是否提供电子证照：否.' },
    { fact: 'interaction.assistant', value: 'works', why: 'The guide that it links to is gone.' },
    { fact: 'interaction.humanGuide', value: 'usable', why: '人工帮办 leads to a page of regret.' },
    { fact: 'interaction.ratingSources', value: 'names', why: 'The board does not say where its ratings come from.' },
  ],
});

import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, CONDITION, MATERIALS, NAME, PLACE, RESULT } from './guide.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h56-element',
  about:
    'Element-UI 单页应用（hash 路由、初访弹窗、无链接的菜单与表格行）、区划弹窗内单选城市与标签区县、指南在描述列表与页签内、消息框后弹出本站登录、机器人只答文字、投诉只认办件编号',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['公示公告', 'gsgg']] },
    'entry.level': seen('province'),
    // City, district, 确 定.
    'entry.clicks': seen(3),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11995603MB1N20718K4000172111003'] }),
    'item.url': seen(`${at['province']}/zwfw/#/guide?matterId=M2f90c1&areaCode=995603000000`),
    'item.clicks': seen(5, { also: [6] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['全程网办', 'Ⅳ', '1次']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['其他相关材料']], open: true },
    'guide.open': seen(true),
    'apply.entry': seen('own-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['city']}/art/2025/3/2/art_1221_5812.html`, kinds: ['gone'], why: '404 on the city home' },
        {
          url: `${at['province']}/zwfw/#/news/detail?id=1077`,
          kinds: ['gone'],
          why: 'The application says 您访问的内容不存在或已下架.',
        },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}/art/2024/6/1/art_1229_4401.html`, kinds: ['gone'], why: '404 in a column' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['province']}/zwfw-api/file/download?fileId=8805`,
          kinds: ['gone'],
          why: 'JSON that says 文件不存在',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/rx/credit/`, kinds: ['gone'], why: '404' }] },
  },
  elements: elements({
    ...Object.fromEntries([...BASIC, ...PLACE, ...RESULT].map(([key, , value]) => [key, present(value)])),
    complain: empty,
    fee: present('不收费'),
    condition: present(CONDITION),
    materials: holds('药品零售企业经营许可申请表', '其他相关材料'),
    process: holds('书面审查并派员现场核查', '颁发药品经营许可证'),
    legalBasis: holds('中华人民共和国药品管理法', '第五十一条'),
  }),
  materials: MATERIALS.map(([name, form, need, source, free, file]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'either',
    // What may come later is neither wanted at once nor left out.
    ...(need === '容缺后补' ? {} : { required: need === '必要' }),
    source,
    waived: free === '是',
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file === '8805' ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'apply.entry', value: 'dead', why: '去登录 in the message box opens a dialogue with a password.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'It is the platform’s own 用户登录.' },
    { fact: 'interaction.complaint', value: 'open', why: 'It takes nothing without 办件编号 and 查询密码.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The per cents are those of reasons and departments.' },
    { fact: 'handling.duplicateSubmission', value: true, why: '纸质或电子 is a choice.' },
    { fact: 'guide.vague', value: [], why: '其他相关材料 is asked for.' },
  ],
});

import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { EMPTY, OLD_FORM } from './frame.ts';
import { BASIC, BASIS, CONDITION, FAQ, FEE, filePath, GONE, OFFICE, PAPERS, REMEDY, RESULT, STEPS } from './guide.ts';
import { guidePath, ID, NAME } from './items.ts';
import { AGE } from './talk.ts';

const stated = [...BASIC, ...RESULT, ...FEE, ...OFFICE].filter(([key, , value]) => key !== '' && value !== '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h89-webid',
  about:
    '省、市、区三级旗舰店是同一套软件的三个主机，靠webId区分：“切换站点”下拉框带首字母，省站只列设区市，到市站才列区县；省站首页有飘浮公告，区旗舰店首页弹出layer提示；事项列表由POST取一段HTML、分页由脚本写出；栏目内容写在脚本里的XML中；搜索把省、市的批发和连锁总部排在前面；指南一行两对、左侧固定锚点菜单；在线办理先确认再开新窗口到统一身份认证；投诉必须有办件编号',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': {
      mentions: [
        [EMPTY.flag.name, EMPTY.flag.path],
        [EMPTY.city.name, EMPTY.city.path],
      ],
    },
    'entry.level': seen('province'),
    // The city's site first: the province's switch does not know the districts.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', {
      also: ['00017211100301', '11989404MB1A23560J4000172111003', '11989404MB1A23560J400017211100301'],
    }),
    'item.url': seen(`${at['flag']}${guidePath('flag', ID)}`),
    // City, district, search, result; by the list it is one more, as the item stands on its second page.
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(9),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.contradictions': { mentions: [['Ⅳ级', '全程网办', '现场次数']], open: true },
    'guide.repealedBasis': { mentions: [['药品流通监督管理办法']] },
    'guide.vague': { mentions: [['根据审查需要', '其他材料']] },
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['province']}/col/col10419/index.html`, kinds: ['gone'], why: '疫情防控专题（2020）, 404' },
        { url: `${at['city']}/qyfw/zt/index.jsp`, kinds: ['serverError'], why: '企业服务直通车 of the city, 500' },
        { url: `${at['flag']}/col/col94077/index.html`, kinds: ['gone'], why: '不见面审批专区 of the district, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['province']}/sjzwfw/help/zcys.html`, kinds: ['gone'], why: '注册演示 in 使用帮助, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['flag']}${filePath(GONE)}`,
          kinds: ['gone'],
          why: 'the blank of 质量管理制度目录: a page of regret with 200',
        },
        { url: `${at['flag']}${OLD_FORM}`, kinds: ['gone'], why: 'the annex of the district’s first notice, 404' },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/xylh/sxmd/`, kinds: ['gone'], why: '信用练湖 in the city’s foot, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(stated.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITION[0] ?? '', CONDITION[3] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[8]?.name ?? ''),
    process: holds(STEPS[0]?.[4] ?? '', STEPS[2]?.[3] ?? '', STEPS[4]?.[4] ?? ''),
    legalBasis: holds(BASIS[0]?.[1] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[1]?.[1] ?? ''),
    remedy: holds(REMEDY),
    complain: empty,
    traffic: empty,
    jointDept: empty,
    intermediary: empty,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: ({ 电子: 'electronic', 纸质: 'paper', 纸质或电子: 'either', 纸质和电子: 'both' } as const)[p.form],
    source: p.source,
    waived: p.free === '是',
    isForm: p.name.includes('申请表'),
    template: p.blank === '' ? 'none' : p.blank === GONE ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'entry.level',
      value: 'city',
      why: 'The province’s switch leads to the city’s site and that to the district’s.',
    },
    { fact: 'entry.clicks', value: 1, why: 'Nothing on the province’s home leads to a district.' },
    { fact: 'search.rank', value: 1, why: 'The first entry is the province’s 批发, the second the city’s 连锁总部.' },
    { fact: 'item.name', value: '药品经营许可证核发（批发）', why: 'Wholesale is the province’s.' },
    { fact: 'item.name', value: '药品经营许可证核发（零售连锁总部）', why: 'The seat of a chain is the city’s.' },
    { fact: 'site.emptyColumns', why: 'Columns lay out their records by script: only two have none.' },
    { fact: 'guide.elements', why: 'The table has two pairs a line; an empty cell is not filled by its neighbour.' },
    { fact: 'guide.visits', value: 0, why: 'The guide says one, whatever the fourth level promises.' },
    { fact: 'interaction.complaint', value: 'open', why: 'Only who has a case number can complain.' },
    { fact: 'interaction.humanGuide', value: 'usable', why: 'Nothing of the kind is offered.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'The channels are named without figures.' },
    { fact: 'interaction.ratingDisclosure', why: 'Neither regions nor rectification are told.' },
  ],
});

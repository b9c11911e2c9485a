import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASE, BASIS, CODE, CONDITIONS, FAQ, GONE, HANDLE_CODE, PAPERS, RESULT, STEPS, WINDOW } from './guide.ts';
import { ID, NAME } from './items.ts';
import { DEAD_GOV, DEAD_TOPIC, DEAD_ZONE } from './pages.ts';
import { AGE } from './talk.ts';

const MEDIUM = { 电子: 'electronic', 纸质: 'paper', 纸质和电子: 'both', 纸质或电子: 'either' } as const;
const lines = [...BASE, ...RESULT, ...WINDOW].filter(([key, , value]) => key !== '' && value !== '');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h116-microfront',
  about:
    '沿海省的微前端平台：基座只有页眉页脚和哈希路由，首页在wujie影子容器里，清单搜索和指南在高度由postMessage撑开的iframe里，互动中心在qiankun容器里；区域在气泡层里先点市的页签再点区县，记在localStorage、以十二位代码的请求头送出；搜索边打边提示，结果页左侧按部门、对象、是否可网办筛选；指南左侧锚点、描述列表，材料在展开行里，流程是步骤条；在线申办的须知弹在基座上，勾选“我已阅读”后才去另一主机登录；悬浮机器人逐字作答；好差评的数字两秒半后才到；办公时间空着，环节之和超过承诺时限，法律救济加载失败',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['政策解读', 'zcjd']] },
    'entry.level': seen('province'),
    // The city's tab, then the district; whoever takes the tab for the opening of a list has one.
    'entry.clicks': seen(2, { also: [1] }),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE, { also: ['000172111003', HANDLE_CODE, '00017211100301'] }),
    // The base's address, or that of the sub-application in its frame.
    'item.url': seen(`${at['portal']}/#/guide/${ID}`, {
      also: [`${at['portal']}/child/guide/index.html#/guide/${ID}`],
    }),
    'item.clicks': seen(4, { also: [3] }),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.steps': { mentions: STEPS.map(([name]) => [name]) },
    // The steps take nine working days (eight without the sending), seven are promised.
    'guide.contradictions': { mentions: [['环节', '合计', '之和', '9个工作日', '7个工作日']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['法律、法规规定的其他材料']] },
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
    'interaction.humanGuide': seen('entry-only'),
    // 转人工 is there and leads to nobody: one may list it or not.
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], {
      set: true,
      also: [['phone', 'form', '12345', 'assistant', 'human']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['portal']}${DEAD_ZONE}`, kinds: ['gone'], why: '海域使用权专区 in the shadow of the home, 404' },
        { url: `${at['gov']}${DEAD_GOV}`, kinds: ['gone'], why: '防汛防台 on the government’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}${DEAD_TOPIC}`, kinds: ['gone'], why: '渔事一站办 in an article, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['portal']}${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 企业质量管理制度目录: JSON of regret, status 200',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/jdrc/`, kinds: ['gone'], why: '岬东人才网 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(lines.map(([key, , value]) => [key, present(value)])),
    condition: holds(...CONDITIONS),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[5]?.name ?? ''),
    process: holds(...STEPS.map(([name]) => name)),
    special: holds('现场核查由区市场监督管理局派员上门进行'),
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[1]?.[0] ?? ''),
    time: empty,
    remedy: { state: 'empty', reason: 'load-failed' },
    entrust: missing,
    jointDept: missing,
    terminal: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: MEDIUM[p.form],
    source: p.source,
    waived: p.free,
    isForm: p.name.endsWith('申请表'),
    template: p.blank === GONE ? 'dead' : p.blank || p.sample ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: 'The province’s own head lets one choose any district.' },
    { fact: 'site.province', value: 'maintenance', why: 'The notice speaks of a night six days ahead.' },
    { fact: 'guide.repealedBasis', why: 'The article says itself that the old measures are repealed.' },
    { fact: 'guide.visits', value: 1, why: 'The inspection comes to the shop; nobody goes to the hall.' },
    { fact: 'guide.materials', why: 'Source, number of copies and waiver stand in the row that the arrow opens.' },
    { fact: 'apply.entry', value: 'dead', why: 'The button of the dialogue wakes when 我已阅读 is ticked.' },
    { fact: 'handling.singleForm', value: false, why: '承诺书 and 委托书 are no application forms.' },
    { fact: 'interaction.complaint', value: 'open', why: 'The number of a case must be filled in.' },
    { fact: 'interaction.humanGuide', value: 'usable', why: '转人工 answers that there is nobody yet.' },
    { fact: 'interaction.ratingSources', value: 'none', why: 'The numbers come after two and a half seconds.' },
    { fact: 'interaction.ratingDisclosure', why: 'Of what the bad ratings were about nothing is told.' },
  ],
});

import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, image, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { AREA, ID, NAME } from './data.ts';
import { DEAD_UNIT } from './frame.ts';
import { BASIC, BASIS, CONDITIONS, FAQ, GONE, PAPERS, PHONE, REMEDY, TASK, WINDOW } from './guide.ts';
import { AGE } from './hudong.ts';
import { DEAD_BUNDLE, DEAD_LEAFLET } from './pages.ts';

const lines = [...BASIC, ...WINDOW].filter(([key]) => key !== '' && key !== 'time');

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h113-onething',
  about:
    '首页先是“一件事”和企业、个人生命周期，其次才是部门事项；想办的药品经营许可（零售）(核发)在市场监督管理局的第四页，也在“开药店一件事”里（那是多事项联办，不是本事项），市级还有同名事项；搜索慢（三秒多）、有联想词，结果按省市区层级分组、按事项政策新闻问答分类、分页；指南有材料情形页签、侧边锚点、条件表格，流程只有一张图，办公时间是“详见”，咨询与投诉同一个电话，没有网办深度；申报是市里自己的系统、自己的账号；互动交流是另一个网站，好差评图表旁有数字',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': {
      mentions: [
        ['中介服务', `/site/${AREA.code}/zjfw.html`],
        ['民意征集', '/zj/list.html'],
      ],
    },
    'entry.level': seen('province'),
    // The panel opens on the page; the district is the click.
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(TASK, { also: ['000172111003'] }),
    'item.url': seen(`${at['hall']}/site/${AREA.code}/item/${ID}.html`),
    'item.clicks': seen(3),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(12),
    'guide.visits': seen(1),
    'guide.onlineDepth': unseen(),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [[PHONE, '投诉']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [['法律法规规定的其他材料']], open: true },
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(new URL(at['apply'] ?? '').host, { also: [new URL(at['apply'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    // 是否发放电子证照：否.
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['hall']}${DEAD_BUNDLE}`, kinds: ['gone'], why: '新生儿出生一件事 on the district’s home, 404' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['hall']}${DEAD_LEAFLET}`, kinds: ['gone'], why: 'the leaflet of 准营 in the stage, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['hall']}${GONE}`,
          kinds: ['gone'],
          why: 'the blank of 现场验收申请表, a page of regret with status 200',
        },
      ],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}${DEAD_UNIT}`, kinds: ['gone'], why: '瀛北涉企服务 in the footer, 404' }],
    },
  },
  elements: elements({
    ...Object.fromEntries(lines.map(([key, , value]) => [key, present(value)])),
    condition: holds(CONDITIONS[0]?.[0] ?? '', CONDITIONS[3]?.[1] ?? ''),
    materials: holds(PAPERS[0]?.name ?? '', PAPERS[8]?.name ?? ''),
    process: image,
    legalBasis: holds(BASIS[0]?.[0] ?? '', BASIS[1]?.[0] ?? ''),
    remedy: holds(REMEDY),
    faq: holds(FAQ[0]?.[0] ?? '', FAQ[2]?.[1] ?? ''),
    time: empty,
    onlineDepth: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : 'paper',
    source: p.source,
    isForm: p.name.endsWith('申请表'),
    template: p.blank === GONE ? 'dead' : (p.blank ?? p.sample) === undefined ? 'none' : 'ok',
  })),
  refutable: [
    { fact: 'item.name', value: '开药店一件事', why: 'The one-thing is several items at once, not the item.' },
    { fact: 'item.url', why: 'The city has an item of the same name; the district’s own is the one.' },
    { fact: 'guide.promisedDays', value: 15, why: 'Fifteen days are the bundle’s.' },
    {
      fact: 'guide.materials',
      why: 'The tabs of the cases only hide rows: 全部情形, which is open, shows all nine.',
    },
    { fact: 'search.works', value: false, why: 'The search takes more than three seconds and answers.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The city’s system has accounts of its own.' },
    {
      fact: 'interaction.ratingSources',
      value: 'names',
      why: 'Each channel has its number and share beside the ring.',
    },
    { fact: 'links.external', why: '瀛北招标投标 refuses (405), it is not gone.' },
  ],
});

import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIS, CONDITION, FAQ, MATERIALS, SHEETS, STEPS, WINDOW } from './guide.ts';
import { NAME, WANTED } from './items.ts';
import { AGE } from './talk.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h76-subdistrict',
  about:
    'jeecms子站：市站“切换县区”弹出thickbox框架页，选区由父页跳转；区子站首页是带图的部门（简称“区市监局”），部门下按权力类型分页签、翻页、主项再到办理项；指南页签里是横表（表头一行标签、下面一行值），材料表两层表头；免登录申办前两步可走、第三步只能“保存并下一步”；问答是整页提交；不存在的地址都答200',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    // The box of regions stays on the page.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003'),
    'item.url': seen(`${at['city']}/zxq/bszn_${WANTED}.jspx`),
    'item.clicks': seen(4),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['即办']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [] },
    'guide.open': seen(true),
    'apply.entry': seen('form'),
    // The third page is left only by saving.
    'flow.furthest': seen('form'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('entry-only'),
    // Whether a helper who is announced only is a channel is anybody's reading.
    'interaction.consult': seen(['phone', 'form', 'assistant'], {
      set: true,
      also: [['phone', 'form', 'assistant', 'human']],
    }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: false }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['city']}/zt/hbfw/index.jspx`,
          kinds: ['gone'],
          why: '“好办服务”专题: 页面不存在, with status 200',
        },
      ],
    },
    'links.inner': {
      bad: [
        { url: `${at['city']}/xzzq/7699.jspx`, kinds: ['gone'], why: '办事窗口一览表 in 下载专区, with status 200' },
      ],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['city']}/r/files/10233/bszn${WANTED}.pdf`,
          kinds: ['gone'],
          why: 'the guide as PDF is a page of regret, status 200',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/tjrsks/`, kinds: ['gone'], why: '铜江人事考试网, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries([...SHEETS.flat(), ...WINDOW].map(([key, , value]) => [key, present(value)])),
    condition: holds(...CONDITION),
    materials: holds(...MATERIALS.map(([name]) => name)),
    process: holds(...STEPS.map(([, step]) => step), '现场检查记录表'),
    legalBasis: holds(...BASIS),
    faq: holds(FAQ[0]?.[1] ?? ''),
    remedy: missing,
  }),
  materials: MATERIALS.map(([name, form, , need, source, blank, sample, remark]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'either',
    required: need === '必要',
    source,
    waived: remark.includes('免提交'),
    isForm: name.includes('申请表'),
    // A sample alone is a form that opens as well (assessment A2.3, 表格样表可下载; hall 64 says the same).
    template: blank === '' && sample === '' ? 'none' : 'ok',
  })),
  refutable: [
    { fact: 'entry.clicks', value: 3, why: 'Opening the box of regions is no click.' },
    { fact: 'item.name', value: '药品零售企业经营许可', why: 'That is the main item; its 办理项 has the guide.' },
    { fact: 'item.name', value: '药品零售连锁企业门店经营许可证核发', why: 'Shops of a chain are another item.' },
    { fact: 'search.rank', value: 1, why: 'The shops of a chain stand first.' },
    { fact: 'guide.promisedDays', value: 1, why: 'One day is a step’s.' },
    { fact: 'flow.furthest', value: 'materials', why: 'Nobody gets there without saving an application.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'Nobody asks who one is.' },
    { fact: 'interaction.assistant', value: 'no-answer', why: 'The answer stands on the page that comes back.' },
    { fact: 'interaction.complaint', value: 'open', why: 'The number of a case is asked for first.' },
    { fact: 'site.emptyColumns', why: 'An empty tab of a department’s page is not a column.' },
    { fact: 'site.softNotFound', value: false, why: 'Any address is answered 200 with a page of regret.' },
  ],
});

import type { Addresses } from '../kit/hall.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, CONTACT, MATERIALS, NAME } from './guide.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h55-wcm',
  about:
    '老式 WCM 模板：顶部“切换站点”层一次列出全部县区、事项列表 POST 取数并有主项展开、新窗口搜索、飘窗、下拉友情链接、左侧锚点指南与“展开”截断',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['在线访谈', 'zxft']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    // Basic code and the code of the business item both stand in the table.
    'item.code': seen('000172111003', { also: ['11995503MB0F41277X400017211100301', '00017211100301'] }),
    'item.url': seen(`${at['city']}/wxq/bszn/detail.html?id=yplshe`),
    // By the list: 法人服务, a page of it or a department, the item.
    'item.clicks': seen(3, { also: [4] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(0),
    // Codes 5, 6 and 7 of the national list.
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.contradictions': { mentions: [] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'guide.open': seen(true),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.humanGuide': seen('usable'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['city']}/xwzx/tzgg/202605/t20260511_39021.html`,
          kinds: ['gone'],
          why: 'a notice that was taken off',
        },
      ],
    },
    'links.inner': {
      bad: [
        { url: `${at['city']}/wxq/zxjg/index.html`, kinds: ['gone'], why: 'a column that only the site map knows' },
      ],
    },
    'links.attachments': {
      bad: [{ url: `${at['city']}/wxq/fj/cns.doc`, kinds: ['gone'], why: 'a page of regret named .doc' }],
    },
    'links.external': { bad: [{ url: `${at['ext']}/oldweb/`, kinds: ['gone'], why: '404' }] },
  },
  elements: elements({
    ...Object.fromEntries([...BASIC, ...CONTACT].map(([key, , value]) => [key, present(value)])),
    condition: holds('依法经过资格认定的药师', '建立药品追溯体系'),
    materials: holds('药品经营许可证申请表', '药品经营企业守法承诺书'),
    process: holds('书面审查，并组织现场检查', '送达'),
    legalBasis: holds('中华人民共和国药品管理法', '第五十一条'),
    result: holds('药品经营许可证'),
    faq: holds('同一地址能否申请两个药品经营许可证'),
  }),
  materials: MATERIALS.map(([name, , , need, source, , file]) => ({
    name,
    medium: 'electronic',
    required: need === '必要',
    source,
    waived: name === '营业执照',
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file.endsWith('cns.doc') ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'entry.level', value: 'city', why: '[切换站点] on the provincial home lists every district.' },
    { fact: 'entry.clicks', value: 2, why: 'The layer stays on the page: opening it is no click.' },
    { fact: 'guide.elements', why: 'What 展开 shows was only cut off.' },
    { fact: 'handling.duplicateSubmission', value: true, why: 'Every material is 电子.' },
    {
      fact: 'interaction.ratingDisclosure',
      why: 'Departments and districts are ranked; no problems, no rectification.',
    },
  ],
});

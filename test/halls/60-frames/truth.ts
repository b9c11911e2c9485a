import type { Addresses } from '../kit/hall.ts';
import { elements, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { MATERIALS, NAME, SIMPLE, WHOLE } from './guide.ts';

export const truth = (at: Addresses): Truth => ({
  hall: 'h60-frames',
  about:
    '直辖市（省市同址）、悬停按拼音字母列区、区首页的事项在框架里按主题点开、搜索只认整词所以查不到正式名称、简版与完整版指南由 POST 取数、无法定时限、只能用 APP 扫码、投诉表在层中的框架里、导办写明时间',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(1),
    // The control term is found; the scenario's name stands in no item's name.
    'search.works': seen(true),
    'search.rank': seen(null),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['portal']}/linhe/eventdetail.html?taskguid=cc-yplk`),
    'item.clicks': seen(3, { also: [4] }),
    'guide.legalDays': unseen(),
    'guide.promisedDays': seen(0),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic']),
    'guide.contradictions': { mentions: [['即时办结', '承诺件']], open: true },
    'guide.repealedBasis': { mentions: [] },
    'guide.open': seen(true),
    'apply.entry': seen('app-only'),
    'flow.furthest': seen('apply', { also: ['guide'] }),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('usable'),
    'interaction.consult': seen(['phone', 'form', '12345', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen([], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['portal']}/xwdt/002/20240103/0011aa-77.html`,
          kinds: ['gone'],
          why: '404 on the home of the portal',
        },
        { url: `${at['gov']}/zwgk/ndbg/2023.html`, kinds: ['gone'], why: '404 on the home of the government site' },
      ],
    },
    'links.inner': {
      bad: [{ url: `${at['portal']}/linhe/help/yanshi.html`, kinds: ['gone'], why: '404 behind 新手指引' }],
    },
    'links.attachments': { bad: [] },
    'links.external': { bad: [{ url: `${at['ext']}/ggzy/index.jhtml`, kinds: ['gone'], why: '404' }] },
  },
  elements: elements({
    ...Object.fromEntries([...SIMPLE, ...WHOLE].map(([key, , value]) => [key, present(value)])),
    legalLimit: missing,
    materials: holds('药品经营许可证申请表', '申请人承诺书'),
  }),
  materials: MATERIALS.map(([name, need, , source, blank]) => ({
    name,
    medium: 'electronic',
    required: need === '必要',
    source,
    waived: false,
    isForm: name.includes('申请表'),
    template: blank === '' ? 'none' : 'ok',
  })),
  refutable: [
    { fact: 'search.works', value: false, why: '营业执照 is found.' },
    { fact: 'item.found', value: false, why: 'It stands under 准营准办 in the frame.' },
    { fact: 'guide.legalDays', why: 'Neither guide says it.' },
    { fact: 'apply.entry', value: 'none', why: '在线办理 shows a code to be read by the application.' },
    { fact: 'interaction.complaint', value: 'none', why: '我要投诉 opens a form in a frame.' },
    { fact: 'site.emptyColumns', why: '数据公开 fills after a second.' },
    { fact: 'handling.licenceShared', value: true, why: 'The applicant brings it.' },
  ],
});

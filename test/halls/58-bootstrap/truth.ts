import type { Addresses } from '../kit/hall.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { MATERIALS, NAME, TERMS, WHERE } from './guide.ts';

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h58-bootstrap',
  about:
    '省级“地市站点”点本市只弹“正在接入”，须从市级站点的悬停菜单进区；区大厅是另一主机；搜索把市、区事项混排并高亮拆词；材料是带徽标的块；只能预约；机器人收了问题没有下文；帮办“建设中”；投诉在另一网站',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['政策解读', 'zcjd']] },
    'entry.level': seen('city'),
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003'),
    'item.url': seen(`${at['hall']}/hl/item/hlyp7`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('II'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'guide.open': seen(true),
    'apply.entry': seen('appointment'),
    'flow.furthest': seen('apply'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('no-answer'),
    'interaction.humanGuide': seen('entry-only'),
    // Whether a service that is only being built is a channel, two people may see in two ways.
    'interaction.consult': seen(['phone', '12345', 'assistant'], {
      set: true,
      also: [['phone', '12345', 'assistant', 'human']],
    }),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['regions', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
  },
  links: {
    'links.home': {
      bad: [
        { url: `${at['city']}/info/5990.html`, kinds: ['gone'], why: '404 on the city home' },
        { url: `${at['hall']}/hl/old/index.jsp`, kinds: ['gone'], why: '404 on the home of the hall' },
      ],
    },
    'links.inner': {
      bad: [
        { url: `${at['hall']}/hl/zjcs/list`, kinds: ['serverError'], why: '500 at every try, linked from 站点导航' },
      ],
    },
    'links.attachments': {
      bad: [{ url: `${at['hall']}/pub/files/2026/yp-pmt.xls`, kinds: ['gone'], why: 'the blank of the plan, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/loop/a`, kinds: ['redirect'], why: 'two addresses that send to each other' }],
    },
  },
  elements: elements({
    ...Object.fromEntries([...TERMS, ...WHERE].map(([key, , value]) => [key, present(value)])),
    condition: holds('依法登记的企业或者个体工商户', '质量管理规章制度完备'),
    materials: holds('药品经营许可证申请表', '授权委托书'),
    process: holds('审查材料并到场检查', '通知领取或者交寄'),
    legalBasis: holds('药品经营和使用质量监督管理办法', '第五十一条'),
    faq: holds('同时经营食品怎么办'),
  }),
  materials: MATERIALS.map(([name, need, form, source, note, file]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'paper',
    required: need === '必要',
    source,
    waived: note.startsWith('免提交'),
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file.endsWith('.xls') ? 'dead' : 'ok',
  })),
  refutable: [
    {
      fact: 'entry.level',
      value: 'province',
      why: '平漠市 on the provincial home only says that it is being taken in.',
    },
    { fact: 'apply.entry', value: 'offline', why: 'An appointment can be made online.' },
    { fact: 'apply.entry', value: 'dead', why: 'The grey button is not offered; 预约办理 opens.' },
    { fact: 'interaction.humanGuide', value: 'usable', why: '在线帮办 is 建设中.' },
    { fact: 'interaction.complaint', value: 'none', why: '投诉建议 opens a form of the city.' },
    { fact: 'interaction.ratingSources', value: 'figures', why: 'Ranks of the districts are no sources.' },
    { fact: 'search.rank', value: 1, why: 'Wholesale and the city’s items stand before it.' },
  ],
});

import type { Addresses } from '../kit/hall.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { BASIC, MATERIALS } from './guide.ts';
import { NAME } from './items.ts';

const at2 = (at: Addresses): string =>
  `${at['city']}/proinfo/index.do?id=b69f0c21e7d44a93&webid=12&regionCode=996902000000`;

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h69-branch',
  about:
    '市平台按 webid、regionCode 分出的区县分厅，法定、受理、承诺三个时限并排，0次与Ⅲ级及“须当面核对”并存，常见问题里的身份验证、电子证照、重复提交、废止办法都另有所指，投诉先要办件编号，客服只说话不给链接',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    // The guide gives the national code and the district's own, which holds it.
    'item.code': seen('000172111003', { also: ['11996902MB2840611X4000172111003'] }),
    'item.url': seen(at2(at)),
    'item.clicks': seen(4),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.contradictions': { mentions: [['现场', '当面', '0次']] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'guide.open': seen(true),
    'apply.entry': seen('unified-login'),
    'apply.loginHost': seen(new URL(at['sso'] ?? '').host, { also: [new URL(at['sso'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('text-only'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('case-number-only'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('names'),
    'interaction.ratingDisclosure': seen(['departments', 'regions'], { set: true }),
    // Nothing on the board is dated.
    'interaction.ratingAgeDays': unseen(),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['city']}/col/col69077/index.html`, kinds: ['gone'], why: 'a column of 专题专栏, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}/art/2025/3/1/art_69009_1107.html`, kinds: ['gone'], why: '咨询热点问题汇编, 404' }],
    },
    'links.attachments': {
      bad: [
        {
          url: `${at['city']}/attach/0/2406/69002cns.doc`,
          kinds: ['gone'],
          why: 'the blank of the promise is a page of regret, status 200',
        },
      ],
    },
    'links.external': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(BASIC.filter(([key]) => key !== '').map(([key, , value]) => [key, present(value)])),
    condition: holds('依法经过资格认定的药师', '保证药品质量的规章制度'),
    materials: holds('药品经营许可证申请表', '授权委托书'),
    process: holds('书面审查并组织现场检查', '送达申请人'),
    legalBasis: holds('《中华人民共和国药品管理法》', '第84号'),
    faq: holds('处方审核系统', '请勿重复提交'),
  }),
  materials: MATERIALS.map(([name, , source, need, file]) => ({
    name,
    medium: 'electronic',
    required: need === '必要',
    source,
    waived: false,
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file.includes('69002') ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'guide.promisedDays', value: 5, why: '5 days are the limit to accept, not to decide.' },
    { fact: 'guide.onlineDepth', value: 'IV', why: '互联网预审（Ⅲ级） is what it says, whatever the visits.' },
    { fact: 'guide.repealedBasis', why: 'The question says that the old rule is void; nothing rests on it.' },
    {
      fact: 'handling.identityOnline',
      value: true,
      why: 'It is the pharmacist whose face the prescription system wants.',
    },
    {
      fact: 'handling.electronicCertificate',
      value: true,
      why: 'The electronic papers are those of the customer at the till.',
    },
    { fact: 'handling.duplicateSubmission', value: true, why: '重复提交 is about clicking a button twice.' },
    {
      fact: 'interaction.complaint',
      value: 'open',
      why: 'Without the number of a case there is no field to write in.',
    },
    {
      fact: 'interaction.ratingSources',
      value: 'figures',
      why: 'The channels are named; the figures are of departments and districts.',
    },
    { fact: 'site.emptyColumns', why: 'An empty tab of a search is not a column.' },
  ],
});

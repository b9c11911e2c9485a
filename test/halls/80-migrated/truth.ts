import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, missing, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { deadAnswer } from './elsewhere.ts';
import { BASIS, GROUPS, PAPERS } from './guide.ts';
import { AREA, ID, NAME } from './items.ts';
import { AGE } from './pages.ts';

const LONG = ['condition', 'process', 'legalBasis', 'fee'];

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h80-migrated',
  about:
    '改版一半：省旧域名 302 到新域名，市旧版与新版并存（返回旧版/体验新版），公告层倒计时后还有导览层，区划是可点开的三段路径，搜索盖满全页且不分区县，指南是事项管理系统的框架页，办理按钮要由框架告诉外页，问答、帮办、咨询在第三台主机上，机器人答的是已失效的旧地址',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['数据开放', 'sjkf']] },
    'entry.level': seen('province'),
    // The city and the county; the layers are closed, which is no click.
    'entry.clicks': seen(2),
    'entry.views': seen(['region', 'department', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003', { also: ['11998004MB2F52210D4000172111003'] }),
    'item.url': seen(`${at['province']}/n/matter?id=${ID}&area=${AREA}`, {
      also: [`${at['sxgl']}/sxgl/sslist/view?rowguid=${ID}`],
    }),
    'item.clicks': seen(4),
    'guide.open': seen(true),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(3),
    'guide.visits': seen(0),
    // The words of the national code up to 互联网电子证照反馈.
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.contradictions': { mentions: [['即办件']], open: true },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('form'),
    'flow.furthest': seen('review'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('dead-link'),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['cityold']}/old/zt/hygq.shtml`,
          kinds: ['gone'],
          why: '营商环境观察（2022） on the old home, 404',
        },
      ],
    },
    'links.inner': {
      bad: [
        { url: `${at['cityold']}/old/tzgg/20230302.shtml`, kinds: ['gone'], why: 'a notice of the old version, 404' },
      ],
      // Nothing but the robot leads there.
      tolerated: [deadAnswer(at)],
    },
    'links.attachments': {
      bad: [{ url: `${at['sxgl']}/sxgl/attach/get?guid=80a6`, kinds: ['gone'], why: 'the blank of the promise, 404' }],
    },
    'links.external': {
      bad: [{ url: `${at['ext']}/hy/xinyong/`, kinds: ['gone'], why: '信用河阳, 404' }],
      tolerated: [deadAnswer(at)],
    },
  },
  elements: elements({
    ...Object.fromEntries(
      GROUPS.flatMap(([, lines]) => lines)
        .filter(([key]) => !LONG.includes(key))
        .map(([key, , value]) => [key, present(value)]),
    ),
    condition: holds('依法经过资格认定的药师', '建立药品追溯系统'),
    process: holds('出具受理通知书', '资料审查和现场核查', '生成电子证照并推送'),
    legalBasis: holds('第五十一条', BASIS[1] ?? ''),
    fee: empty,
    materials: holds('药品经营许可证申请表', '申请材料真实性承诺书'),
    faq: missing,
    remedy: missing,
  }),
  materials: PAPERS.map((p) => ({
    name: p.name,
    required: p.need === '必要',
    medium: p.form === '电子' ? 'electronic' : 'either',
    source: p.source,
    waived: p.free === '是',
    isForm: p.name.includes('申请表'),
    template: p.file === '' ? 'none' : p.file.includes('80a6') ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'site.province', value: 'maintenance', why: 'The notice says that everything goes on during the move.' },
    { fact: 'site.province', value: 'down', why: 'The old name sends on to the new one.' },
    {
      fact: 'guide.promisedDays',
      value: 15,
      why: 'Fifteen days are the old version’s, which says that it is kept no longer.',
    },
    { fact: 'item.url', value: `${at['cityold']}/old/bszn.shtml?id=ypls`, why: 'It is the old version’s page.' },
    {
      fact: 'search.rank',
      value: 1,
      why: 'The search tells no counties apart: the city’s and other counties’ come first.',
    },
    { fact: 'apply.entry', value: 'dead', why: 'The frame tells its page, which opens the system for applications.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The steps are open without a sign-in.' },
    { fact: 'interaction.assistant', value: 'works', why: 'The address that it gives is gone.' },
    { fact: 'interaction.complaint', value: 'open', why: '12345 as a number is all there is.' },
    { fact: 'interaction.humanGuide', value: 'entry-only', why: '帮办代办 and 转人工客服 say their hours.' },
  ],
});

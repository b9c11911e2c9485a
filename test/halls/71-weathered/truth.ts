import type { Addresses } from '../kit/hall.ts';
import { elements, empty, holds, image, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { EMPTY } from './frame.ts';
import { BASIC, MATERIALS } from './guide.ts';
import { ID, NAME } from './items.ts';
import { AGE } from './talk.ts';

const MEDIA: Record<string, 'both' | 'paper' | 'electronic'> = {
  纸质和电子: 'both',
  纸质: 'paper',
  电子: 'electronic',
};

export const truth = (at: Addresses): Truth => ({
  hall: 'h71-weathered',
  about:
    '省网尚未接入本市（名称灰色），市网公告层说的是升级已完成，站点条由脚本写出且没有地址，搜索只回 JSON 错误，事项只能按部门翻页找，投诉系统单独维护，设定依据加载失败，申报另有证书或扫码登录，客服三秒才答',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [[EMPTY.name]] },
    'entry.level': seen('city'),
    'entry.clicks': seen(1),
    'entry.views': seen(['region', 'department'], { set: true }),
    'search.works': seen(false),
    'search.rank': seen(null, { orUnseen: ['load-failed', 'not-measured', 'not-found-by-walker', 'site-down'] }),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen('000172111003'),
    'item.via': seen('navigation'),
    'item.url': seen(`${at['city']}/hsq/icity/proinfo?id=${ID}`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(25),
    'guide.visits': seen(2),
    'guide.onlineDepth': seen('II'),
    'guide.delivery': seen(['window']),
    'guide.contradictions': {
      mentions: [
        ['25', '承诺'],
        ['5320116', '区号'],
      ],
      // It shows neither a sample of the result nor questions.
      open: true,
    },
    // What it rests on did not load: nobody can say that it is in force.
    'guide.repealedBasis': unseen(),
    'guide.vague': { mentions: [['有关证明材料']], open: true },
    'guide.open': seen(true),
    'apply.entry': seen('own-login'),
    'apply.loginHost': seen(new URL(at['apply'] ?? '').host, { also: [new URL(at['apply'] ?? '').hostname] }),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.licenceShared': seen(false),
    'handling.singleForm': seen(false),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('works'),
    'interaction.assistantAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.humanGuide': seen('usable', { orUnseen: ['outside-hours'] }),
    'interaction.consult': seen(['phone', '12345', 'assistant', 'human'], { set: true }),
    'interaction.consultOnline': seen('none'),
    // The system for complaints is closed for maintenance: what it asks for cannot be seen.
    'interaction.complaint': unseen(),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'problems', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(true),
    'interaction.ratingLevels': seen({ levels: 5, dimensions: true }),
    // A day more or less is the clock's.
    'interaction.ratingAgeDays': seen(AGE, { also: [AGE - 1, AGE + 1] }),
  },
  links: {
    'links.home': {
      bad: [{ url: `${at['city']}/zt/2021hb/index.jspx`, kinds: ['gone'], why: '办事指南汇编（2021版）, 404' }],
    },
    'links.inner': {
      bad: [{ url: `${at['city']}/tjsj/index.jspx`, kinds: ['serverError'], why: '历年办件统计, 500 at every try' }],
    },
    'links.attachments': {
      bad: [
        { url: `${at['city']}/fujian/2022/8/ypxkzsqb.doc`, kinds: ['gone'], why: 'the blank of the form, 404' },
        { url: `${at['city']}/fujian/2021/3/ptsc.pdf`, kinds: ['gone'], why: '平台使用手册 in 下载中心, 404' },
      ],
    },
    'links.external': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(BASIC.map(([key, , value]) => [key, present(value)])),
    fee: empty,
    time: empty,
    condition: holds('依法经过资格认定的药师', '保证药品质量的规章制度'),
    materials: holds('药品经营许可证申请表', '药店地理位置图和平面布局图'),
    process: image,
    legalBasis: { state: 'empty', reason: 'load-failed' },
  }),
  materials: MATERIALS.map(([name, medium, , need, source, file]) => ({
    name,
    medium: MEDIA[medium],
    required: need === '必要',
    source,
    waived: false,
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file.includes('ypxkzsqb') ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'site.city', value: 'maintenance', why: 'The layer says that the upgrade is over.' },
    { fact: 'site.city', value: 'down', why: 'Only single pages answer 500.' },
    { fact: 'entry.level', value: 'province', why: 'The city stands grey on the provincial home and leads nowhere.' },
    { fact: 'entry.level', value: 'none', why: 'The bar of regions opens under the pointer.' },
    { fact: 'search.works', value: true, why: 'Every word is answered by 检索服务异常.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'The sign-in is the district system’s own.' },
    { fact: 'apply.entry', value: 'app-only', why: 'A certificate signs in as well as the telephone.' },
    { fact: 'interaction.complaint', value: 'none', why: 'The entry is there; its system is under maintenance.' },
    { fact: 'interaction.assistant', value: 'no-answer', why: 'It takes three seconds.' },
    { fact: 'guide.repealedBasis', value: [], why: 'The basis did not load.' },
    { fact: 'links.inner', why: 'An article that stumbles twice and then stands is no dead link.' },
  ],
});

import type { Addresses } from '../kit/hall.ts';
import { elements, holds, notApplicable, present, seen, type Truth } from '../kit/truth.ts';
import { EMPTY } from './frame.ts';
import { MATERIALS, ROWS } from './guide.ts';
import { CODE, NAME } from './items.ts';

const MEDIA: Record<string, 'electronic' | 'either'> = { 电子: 'electronic', 纸质或电子: 'either' };

export const truth = (at: Addresses, rank: number): Truth => ({
  hall: 'h70-dropdown',
  about:
    '省平台选市选区再按确定才换站点（只记在 cookie 里），列表以 POST 取数，指南藏在“在线办理”的下拉里、分页签由接口填入，免登录申报须读秒、答题、填表，到上传材料只有“暂存”和“保存并下一步”，不存在的地址都答 200',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.availability': { seen: { ratio: 1 } as never, partial: true },
    'site.certificate': seen('none'),
    'site.softNotFound': seen(true),
    'site.emptyColumns': { mentions: [[EMPTY.name]] },
    'entry.level': seen('province'),
    'entry.clicks': seen(3),
    'entry.views': seen(['region', 'theme', 'audience'], { set: true }),
    'search.works': seen(true),
    'search.rank': seen(rank),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.code': seen(CODE),
    'item.url': seen(`${at['province']}/webview/bszn/bsznpage.html?transactCode=CL70A31F5`),
    'item.clicks': seen(5),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(5),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post', 'window'], { set: true }),
    'guide.contradictions': {
      mentions: [
        ['支付', '收费'],
        ['环节', '合计', '之和', '7个工作日'],
      ],
    },
    'guide.repealedBasis': { mentions: [['药品经营许可证管理办法']] },
    'guide.vague': { mentions: [] },
    'guide.open': seen(true),
    'apply.entry': seen('form'),
    'flow.furthest': seen('materials'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('entry-only'),
    // Whether a helper who is announced only is a channel is anybody's reading.
    'interaction.consult': seen(['phone', 'form'], { set: true, also: [['phone', 'form', 'human']] }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.complaintAt': seen(['home', 'hall', 'guide'], { set: true }),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': notApplicable(),
    'interaction.ratingDisclosure': notApplicable(),
    'interaction.ratingAt': seen(['guide']),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['province']}/webview/zt/yshj2024.html`,
          kinds: ['gone'],
          why: '优化营商环境专题: 您访问的页面不存在或已删除, status 200',
        },
      ],
    },
    'links.inner': { bad: [] },
    'links.attachments': {
      bad: [
        {
          url: `${at['province']}/files/2026/03/wjzcns.doc`,
          kinds: ['gone'],
          why: 'the blank of the promise: the same page, status 200',
        },
      ],
    },
    'links.external': { bad: [{ url: `${at['ext']}/szhb/`, kinds: ['gone'], why: '数字楚岚建设成果展, 404' }] },
  },
  elements: elements({
    ...Object.fromEntries(ROWS.filter(([key]) => key !== '').map(([key, , value]) => [key, present(value)])),
    condition: holds('依法经过资格认定的药师', '符合药品经营质量管理规范'),
    materials: holds('药品经营许可证申请表', '无禁止从业情形承诺书'),
    process: holds('申请材料齐全', '短信通知申请人'),
    legalBasis: holds('第五十一条', '《药品经营许可证管理办法》'),
    faq: holds('容缺的材料什么时候补'),
  }),
  materials: MATERIALS.map(([name, medium, source, need, mark, file]) => ({
    name,
    medium: MEDIA[medium],
    source,
    // 容缺后补 is neither needed at once nor dispensable, a promise is handed in instead: neither is judged.
    ...(need === '必要' ? { required: true } : {}),
    ...(mark === '告知承诺' ? {} : { waived: mark === '免提交' }),
    isForm: name.includes('申请表'),
    template: file === '' ? 'none' : file.includes('cns') ? 'dead' : 'ok',
  })),
  refutable: [
    { fact: 'flow.furthest', value: 'delivery', why: '保存并下一步 saves what was filled in: it must not be pressed.' },
    { fact: 'flow.furthest', value: 'review', why: '保存并下一步 saves what was filled in: it must not be pressed.' },
    { fact: 'flow.furthest', value: 'form', why: 'The form has a 下一步 that sends nothing.' },
    { fact: 'apply.entry', value: 'unified-login', why: 'Only rating and the head of the page lead to the sign-in.' },
    { fact: 'entry.clicks', value: 2, why: 'The layer changes nothing before 确定.' },
    { fact: 'interaction.assistant', value: 'works', why: 'The assistant is a plan that experts have approved.' },
    { fact: 'interaction.ratingBoard', value: true, why: 'The board is a plan too.' },
    { fact: 'interaction.complaint', value: 'case-number-only', why: 'The number of the case may be left out.' },
    { fact: 'interaction.consult', value: ['phone', 'form', '12345'], why: 'Nobody names 12345.' },
    { fact: 'handling.duplicateSubmission', value: true, why: '纸质或电子 is a choice.' },
  ],
});

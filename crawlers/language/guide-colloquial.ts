import type { GuideKey } from './guide.ts';

/**
 * Titles of a guide as people ask, in plain words: what is left of a title once `plainTalk` has made its words alike.
 * Several keys: what stands below may be either (谁能办 over the conditions, or over the kinds of applicants).
 */
const asked: readonly (readonly [words: string, keys: readonly GuideKey[]])[] = [
  ['谁能办 谁能申请 谁能来办 什么人能办 什么人能申请 什么企业能办 谁有资格办 能办吗', ['condition', 'target']],
  [
    '什么条件 有什么条件 符合什么条件 满足什么条件 具备什么条件 什么条件能办 什么情况能办 什么情形能办 条件是什么 办理条件是什么 申请条件是什么 什么样能办',
    ['condition'],
  ],
  ['适合谁 适合谁办 面向谁 为谁办 给谁办 谁适用 适用于谁 办给谁', ['target']],
  [
    '交什么 交什么材料 带什么 带什么材料 备什么 备什么材料 准备什么 准备什么材料 提交什么 提交什么材料 什么材料 有什么材料 提供什么 提供什么材料 材料有什么 交多少材料 办交什么',
    ['materials'],
  ],
  [
    '怎么办 怎么一步步办 怎么一步一步办 分几步 分几步办 办分几步 有几步 几步办好 几步办成 走什么流程 办流程是什么 流程是什么 怎么走流程 什么流程',
    ['process'],
  ],
  ['怎么申请 怎么申办 怎么申报 通过什么方式办 什么方式办 从什么渠道办 有什么办法', ['handleForm']],
  [
    '多久 多久能办 多久能办好 多久办好 多久办完 多久能办完 多久办成 多久能办成 多久办结 多久能办结 办多久 等多久 花多久 什么时候能办好 什么时候办好 什么时候能办完',
    ['promiseLimit'],
  ],
  [
    '收费吗 收不收费 收不收钱 收钱吗 花钱吗 钱吗 交钱吗 不要钱 交费吗 缴费吗 多少钱 花多少钱 交多少钱 收多少钱 收多少费 收什么费 怎么收费 怎么收钱 费用多少 费用是多少 有什么费用',
    ['fee'],
  ],
  [
    '凭什么 凭什么办 依据什么 依据是什么 依据什么办 有什么依据 按什么办 什么依据 依据什么法律 依据什么规定 政策依据是什么 为什么这么办 根据什么办',
    ['legalBasis'],
  ],
  [
    '拿什么 拿到什么 能拿到什么 得到什么 能得到什么 领什么 领到什么 给什么 发什么 发什么证 拿什么证 领什么证 办什么证 结果是什么 办成什么 办成什么样',
    ['result'],
  ],
  [
    '怎么领 怎么拿 怎么取 怎么领取 怎么领证 怎么拿证 怎么取证 怎么取件 结果怎么领 结果怎么拿 结果怎么取 哪领 到哪领 去哪领 在哪领 到哪拿 去哪拿 到哪取 去哪取 证怎么拿 证怎么领',
    ['delivery'],
  ],
  ['能邮寄吗 能快递吗 能寄吗 能寄到家吗', ['express']],
  [
    '哪办 在哪办 去哪办 到哪办 哪能办 在哪能办 去哪能办 到哪能办 哪个窗口办 去哪个窗口 到哪个窗口办 在什么地方办 到什么地方办 去什么地方办',
    ['place'],
  ],
  ['什么时候办 什么时候能办 什么时候去 什么时候上班 几点上班 几点办 什么时候去办 什么时候来办', ['time']],
  [
    '去哪什么时候办 在哪什么时候办 到哪什么时候办 什么时候去哪办 什么时候在哪办 什么时候到哪办 去哪办什么时候办 在哪办什么时候办 到哪办什么时候办 哪什么时候办',
    ['place', 'time'],
  ],
  ['怎么去 怎么走 怎么坐车 怎么到 怎么到达 乘什么车 坐什么车', ['traffic']],
  [
    '找谁问 问谁 找谁咨询 向谁咨询 咨询谁 怎么咨询 有疑问找谁 有问题找谁 有问题问谁 不懂问谁 不清楚问谁 不明白问谁 打什么电话 去哪问 到哪问 在哪问',
    ['consult'],
  ],
  [
    '找谁说 找谁投诉 向谁投诉 怎么投诉 去哪投诉 到哪投诉 在哪投诉 不满意找谁 有意见找谁 找谁监督 谁监督 怎么监督',
    ['complain'],
  ],
  [
    '找谁问找谁说 找谁问向谁投诉 找谁问找谁投诉 找谁咨询找谁投诉 问谁找谁投诉 咨询投诉找谁 有问题找谁问找谁说',
    ['consult', 'complain'],
  ],
  [
    '谁办 谁来办 谁负责 谁负责办 谁管 归谁管 谁审批 谁来批 谁批 哪个部门办 哪个部门管 哪个部门负责 由谁办 由哪个部门办',
    ['dept'],
  ],
  ['跑几次 跑几趟 跑几回 去几次 去几趟 跑多少次 跑多少趟 来几次 来几趟 到现场几次 去现场几次', ['visits']],
  ['能网办吗 能网上办吗 能上网办吗 网上能办吗 能在网上办吗 能在线办吗 能不能网上办 能不能网办', ['online']],
  ['能预约吗 怎么预约 预约吗 能不能预约', ['appoint']],
  [
    '怎么查 怎么查进度 查进度 怎么查进展 怎么查结果 怎么查询 办到哪 办到哪一步 去哪查 到哪查 在哪查 进度怎么查 结果怎么查',
    ['query'],
  ],
  [
    '不服怎么办 对结果不服怎么办 对决定不服怎么办 不服找谁 不批怎么办 没通过怎么办 不予许可怎么办 被拒绝怎么办',
    ['remedy'],
  ],
  ['有什么权利 有什么权利和义务 有什么权利义务', ['rights']],
  ['有数量限制吗 有名额限制吗 限数量吗 有名额吗', ['qty']],
  [
    '大家常问 大家常问的 大家常问的问题 大家都问什么 常问的 常问的问题 常被问到的 常被问的 问与答 一问一答 你问我答 群众常问 企业常问 大家关心的问题 常见疑问 常见疑难 常见的问题 问的最多的',
    ['faq'],
  ],
];

export const COLLOQUIAL: ReadonlyMap<string, readonly GuideKey[]> = new Map(
  asked.flatMap(([words, keys]) => words.split(' ').map((word) => [word, keys] as const)),
);

/** Whether a title asks, as people do. */
export const ASKS = /[谁啥哪怎咋何凭吗几钱问]|什么|多久|多长|多少|收不收/;

/** Words that say the same, and those that say nothing, in the order in which they are replaced. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[，,、。.？?！!；;]/g, ''],
  [/哪里|哪儿|何处/g, '哪'],
  [/什么时间|何时|几时|啥时候/g, '什么时候'],
  [/多长时间|多少时间|多少天|几天|多少个?工作日|几个工作日/g, '多久'],
  [/办理|办事|办件/g, '办'],
  [/如何|怎样|咋/g, '怎么'],
  [/哪些|啥/g, '什么'],
  [/资料|东西|文件/g, '材料'],
  [/可以|能够|可/g, '能'],
  [/需要|需|应当|应该|必须|应/g, '要'],
  [/(?:本|这个?|该)(?:事项|业务|件事|事)/g, ''],
  [/^(?:请问|您|你|我们?|申请人|申请者|申办人|办事人|群众|企业|单位|个人)+/, ''],
  [/(?:呢|呀|啊|的话)$/, ''],
];
/** What is said before it: 办好了 拿什么, 一步一步 怎么办. */
const BEFORE_IT = /^(?:办(?:好|完|成|结)(?:了|以?后|之后)?|一步一?步|到底|究竟|具体|最后|都|还|想办|要办|办)+(?=.{2})/;

/** The readings of a title in plain words, the nearest to its own words first; none where it asks nothing. */
export function plainTalk(title: string): string[] {
  let plain = title;
  for (const [words, by] of ALIKE) plain = plain.replace(words, by);
  const shorter = plain.replace(/(?<!不)要(?!求|件|点|素)/g, '');
  return [...new Set([plain, shorter, plain.replace(BEFORE_IT, ''), shorter.replace(BEFORE_IT, '')])];
}

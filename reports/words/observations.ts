import type { HallBehaviour, HallChannel, Observation } from '../../storage/observations/kinds.ts';
import { FACT_NAMES, VALUE_WORDS } from './facts.ts';
import { valueWords } from './values.ts';

/** 实体大厅: what was counted over halls in 2018, and what it is called. */
export const HALL_BEHAVIOUR_WORDS: Record<HallBehaviour, string> = {
  conduct: '行为不规范',
  'forbidden-words': '使用服务忌语',
  litter: '垃圾堆放',
  clutter: '台面杂乱',
  'unmarked-absence': '离岗未放标识',
  phone: '上班玩手机',
};
export const HALL_CHANNEL_WORDS: Record<HallChannel, string> = { box: '设意见箱', telephone: '公布投诉电话' };

const KIND_WORDS: Record<Observation['kind'], string> = {
  'phone-call': '拨打咨询电话',
  answer: '咨询解答',
  'consult-reply': '网上咨询答复',
  complaint: '网上投诉答复',
  confirmation: '核对自动观测',
  hall: '实体大厅',
};

/** What was observed: `拨打咨询电话：0411-… 10:30`. */
export const observationSubject = (row: Observation): string =>
  row.kind === 'confirmation' && row.value
    ? `${KIND_WORDS[row.kind]}：${FACT_NAMES[row.value.fact]}`
    : `${KIND_WORDS[row.kind]}：${row.subject}`;

/** What came of it, in words; a confirmation says what the machine had said as well. */
export function observationWords(row: Observation): string {
  if (row.value === null) return '已作废';
  switch (row.kind) {
    case 'phone-call':
      return row.value.answered ? '接通' : '无人接听';
    case 'answer':
      return VALUE_WORDS['manual.consultAnswers']?.[row.value.quality] ?? row.value.quality;
    case 'consult-reply':
      return valueWords('manual.consultReplyDays', row.value.days);
    case 'complaint': {
      const { days, quality } = row.value;
      const said = [
        days !== undefined && valueWords('manual.complaintReplyDays', days),
        quality && valueWords('manual.complaintQuality', quality),
      ];
      return [...new Set(said)].filter(Boolean).join('，');
    }
    case 'confirmation': {
      const { fact, value, machine } = row.value;
      const now = valueWords(fact, value as never);
      if (machine === null) return `${now}（自动观测没有看到）`;
      const then = valueWords(fact, machine.value as never);
      return then === now ? `${now}（与自动观测一致）` : `${now}（自动观测为“${then}”）`;
    }
    case 'hall': {
      const { behaviours, channels } = row.value;
      const seen = behaviours.map((word) => HALL_BEHAVIOUR_WORDS[word]).join('、') || '六种情形均未见';
      return `${seen}；${channels.map((word) => HALL_CHANNEL_WORDS[word]).join('、') || '未见意见箱和投诉电话'}`;
    }
  }
}

/** What is said of 实体大厅 before their table; the rows of each are in the annexes and the workbook. */
export const hallsAbout = (n: number): string =>
  `评估人员到${n}个实体大厅观测，每个大厅以最近一次为准。只观察，不计分；每次观测的人员、日期和证明见分城市附录。`;

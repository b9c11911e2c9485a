import { ROSTER } from './roster.ts';
import { words } from './words.ts';

/**
 * What only people observe, as the report on 55 cities (fieldwork 2022-11 to 2022-12) counts it and in exactly its
 * numbers: calls that nobody answers, staff who cannot answer, complaints that are passed on, not met or not answered. The
 * halls cannot carry these, so they are rows for `wangting import`. Named cities are in their own set; the others of a set
 * are chosen for the exercise and say nothing about the real city. Of 咨询答复及时 the report says nothing: no rows.
 */

/** 3 cities, all named: nobody answered the telephone of the guide. */
const PHONE_SILENT = words('haikou zhuhai taiyuan');
/** 6 cities, 中山 南宁 西宁 named, could not answer a question about the item. */
const NOT_RESOLVED = words('zhongshan nanning xining baoding haerbin lasa');
/** 10 cities (18.18 %) passed the complaint on or named a telephone number. */
const REFERRED = words('tianjin nanjing wuxi changzhou suzhou qingdao weifang hefei shaoxing changsha');
/** 14 cities (25.45 %) replied without an answer to what was asked. */
const INEFFECTIVE = words(
  'shijiazhuang dalian shenyang wuhan nantong jinhua taizhou yantai quanzhou foshan chongqing nanning haikou lanzhou',
);
/** 19 cities (34.55 %) did not reply; the nine without an online channel are among them. */
const UNANSWERED = words(
  'baoding taiyuan huhehaote changchun haerbin xuzhou wenzhou jiaxing nanchang zhengzhou zhuhai dongguan ' +
    'zhongshan huizhou kunming lasa xining yinchuan wulumuqi',
);

const CALLS = ['09:30', '14:30', '16:00'] as const;
const OBSERVER = '演练观测员';
const QUESTION = '开办零售药店需要几名药师';

export type PlantedRows = Record<'phoneCalls' | 'answers' | 'complaints', Record<string, string | number>[]>;

/** The rows of 2022, as a JSON file for `wangting import` holds them. */
export function peopleOf2022(): PlantedRows {
  const cities = ROSTER.flatMap((p) => p.cities);
  const by = (what: string) => ({ observer: OBSERVER, proof: `演练登记：${what}` });
  return {
    phoneCalls: cities.flatMap(({ id, phone }) =>
      CALLS.map((time) => {
        const call = { city: id, date: '2022-11-15', time, number: `${phone}-12345678` };
        return { ...call, answered: PHONE_SILENT.has(id) ? '否' : '是', ...by('拨打咨询电话') };
      }),
    ),
    answers: cities.map(({ id }) => ({
      ...{ city: id, date: '2022-11-16', channel: PHONE_SILENT.has(id) ? '网上' : '电话', question: QUESTION },
      ...{ quality: NOT_RESOLVED.has(id) ? '无效' : '有效', ...by('业务咨询') },
    })),
    complaints: cities.map(({ id }) => ({
      ...{ city: id, date: '2022-11-21', subject: '材料要求与办事指南不一致', until: '2022-12-09' },
      ...{ ...replyOf(id), ...by('投诉') },
    })),
  };
}

function replyOf(id: string): { days: string | number; quality: string } {
  if (UNANSWERED.has(id)) return { days: '未答复', quality: '未予答复' };
  if (REFERRED.has(id)) return { days: 4, quality: '转派或仅告知电话' };
  return INEFFECTIVE.has(id) ? { days: 5, quality: '未作出有效答复' } : { days: 3, quality: '有效解决' };
}

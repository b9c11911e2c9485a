import type { FactId, FactOf, FactValue } from '../../crawlers/facts.ts';
import { factSchemas } from '../../crawlers/facts.ts';
import { FACT_NAMES, VALUE_WORDS } from '../../reports/words/facts.ts';
import { CONFIRMABLE, type Confirmable, type ObservationValue } from '../../storage/observations/kinds.ts';
import { same } from '../../storage/observations/merge.ts';
import { type Cells, chosen, plain, type Raw, yesOrNo } from './cells.ts';

export const CONFIRMABLE_NAMES = Object.fromEntries(CONFIRMABLE.map((id) => [id, FACT_NAMES[id]])) as Record<
  Confirmable,
  string
>;
const VERDICTS = { same: '一致', corrected: '更正' } as const;
const LEVELS = /^([0-5])级[,，、;；\s]*(有|没有|无)评价维度$/;

/** What a cell of “更正为” may say of a fact, in words, for the template and for faults. */
export function valueList(fact: Confirmable): string {
  if (fact === 'interaction.ratingLevels') return '如“5级，有评价维度”“3级，没有评价维度”';
  const words = Object.values(VALUE_WORDS[fact] ?? { yes: '是', no: '否' });
  return isList(fact) ? `${words.join('、')}中的一项或几项（用、隔开），或“无”` : words.join('、');
}

const isList = (fact: Confirmable): boolean => factSchemas[fact].safeParse([]).success;

/** The value that a cell says; undefined where it says none. */
export function saidValue(fact: Confirmable, raw: Raw): FactValue<Confirmable> | undefined {
  if (fact === 'interaction.ratingLevels') {
    const found = LEVELS.exec(plain(raw));
    return found ? { levels: Number(found[1]), dimensions: found[2] === '有' } : undefined;
  }
  const words = VALUE_WORDS[fact];
  if (!words) return yesOrNo(raw) ?? undefined;
  if (!isList(fact)) return (chosen(raw, words) ?? undefined) as FactValue<Confirmable> | undefined;
  const text = plain(raw);
  if (text === '无' || text === '') return text === '' ? undefined : [];
  const all = text.split(/[、,，;；\s]+/).filter(Boolean);
  const codes = all.map((word) => chosen(word, words));
  const known = Object.keys(words);
  return codes.includes(null)
    ? undefined
    : (known.filter((code) => codes.includes(code)) as unknown as FactValue<Confirmable>);
}

/** Reads verdict and value of a row of “核对”, against what the machine has observed by now. */
export function readConfirmation(
  cells: Cells,
  fact: Confirmable,
  raw: Raw,
  machine: FactOf<FactId> | undefined,
): ObservationValue<'confirmation'> | undefined {
  const verdict = cells.choice('verdict', VERDICTS);
  if (verdict === undefined) return undefined;
  const seen = machine?.state === 'observed' ? { value: machine.value } : null;
  if (verdict === 'same') {
    if (seen === null)
      return cells.fault('verdict', `本轮没有自动观测到“${FACT_NAMES[fact]}”，无从一致；请写“更正”并写明所见`);
    if (!cells.blank('value')) return cells.fault('value', '结论为“一致”时这一格应为空；所见不同的，结论写“更正”');
    return { fact, value: seen.value, machine: seen };
  }
  if (cells.blank('value')) return cells.fault('value', `没有填写，请写明所见：${valueList(fact)}`);
  const value = saidValue(fact, raw);
  if (value === undefined) return cells.fault('value', `“${plain(raw)}”不对，可填：${valueList(fact)}`);
  if (seen !== null && same(seen.value, value))
    return cells.fault('value', '与自动观测相同；所见一致的，结论写“一致”，这一格留空');
  return { fact, value, machine: seen };
}

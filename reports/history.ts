import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../cities/errors.ts';
import { readYaml, throwFaults } from '../cities/yaml.ts';
import {
  type HistoryFigure,
  type HistorySource,
  type Published,
  publishedSchema,
  type Series,
} from './history/schema.ts';

export type { Checklist, HistoryFigure, HistorySource, Published, Series } from './history/schema.ts';

const FOLDER = join(import.meta.dirname, 'history');
/** As they are shown: the editions that this audit follows first. Any other file comes after them. */
const ORDER = ['d3', 'd3-halls', 'gongshu', 'zhangdian', 'shenzhen'];

/**
 * What others published, as it ships with the program. It is read by reports only and never enters the database, so that
 * no comparison and no score can take it in. Throws InputError for a faulty file.
 */
export function loadHistory(folder = FOLDER): Published[] {
  const place = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const { value, faults, at } = readYaml(join(folder, name), publishedSchema);
      throwFaults(faults);
      if (`${value?.id}.yaml` !== name) throw new InputError(`id 应与文件名相同`, at('id'));
      return value!;
    })
    .sort((a, b) => place(a.id) - place(b.id) || (a.id < b.id ? -1 : 1));
}

/** A figure as it was printed, no digit more or less: `88.54`, `81.4`, `6.30`, `94.44%（34/36）`, `8/14`; 推算 where it was worked out. */
export function figureWords({ value, decimals, unit, n, of, derived }: HistoryFigure): string {
  const printed = `${decimals === undefined ? value : value.toFixed(decimals)}${unit === '%' ? '%' : ''}`;
  const share = of === undefined ? '' : n === undefined ? `/${of}` : `（${n}/${of}）`;
  return `${printed}${share}${derived ? '（推算）' : ''}`;
}

/** Names of the figures of a series, in the order in which they come up first, with their units. */
export function figureNames({ editions }: Series): { name: string; unit: HistoryFigure['unit'] }[] {
  const longest = [...editions].sort((a, b) => b.figures.length - a.figures.length);
  const names = new Map<string, HistoryFigure['unit']>();
  for (const { figures } of longest) for (const { name, unit } of figures) if (!names.has(name)) names.set(name, unit);
  return [...names].map(([name, unit]) => ({ name, unit }));
}

/** What an edition was: `历时7个月，36个城市。场景：开办餐厅。` and what is to be known of it. */
export const editionWords = ({ fieldwork, objects, scenario, note }: Series['editions'][number]): string =>
  [[fieldwork, objects].filter(Boolean).join('，'), scenario && `场景：${scenario}`, note?.replace(/。$/, '')]
    .filter(Boolean)
    .map((part) => `${part}。`)
    .join('');

export const sourceWords = ({ publisher, title, date }: HistorySource): string =>
  [publisher, title, date].filter(Boolean).join('，');

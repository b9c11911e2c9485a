import { type Command, Option } from 'commander';
import { InputError } from '../cities/errors.ts';
import { STEPS, type Step } from '../crawlers/crawler.ts';

/** Forms of the log of what runs for long. */
export const LOG_MODES = ['json', 'text'] as const;

/** Options of every command that touches data (CONTRACT.md §1). */
export interface DataOptions {
  db?: string;
  evidence?: string;
  round?: string;
  json?: boolean;
  quiet?: boolean;
}

/** Adds the common options to a command, those that it can use. */
export function dataOptions(command: Command, which: readonly (keyof DataOptions)[]): Command {
  const all: Record<keyof DataOptions, Option> = {
    db: new Option('--db <地址或文件夹>', 'postgres://… 或内嵌数据库的文件夹（默认 $WANGTING_DB，否则 ./data/db）'),
    evidence: new Option('--evidence <文件夹>', '证据文件夹（默认在内嵌数据库旁边）'),
    round: new Option('--round <名称>', '轮次，如 2022 或 2026-11-22').argParser(roundName),
    json: new Option('--json', '标准输出只有一个 JSON 文档'),
    quiet: new Option('--quiet', '不显示进度'),
  };
  for (const key of which) command.addOption(all[key]);
  return command;
}

/** A round's name stands in file names and addresses. */
export function roundName(text: string): string {
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}$/u.test(text))
    throw new InputError(`轮次名称“${text}”不对：只能用文字、数字和 . _ -，最多 80 个字`);
  return text;
}

/** A parser of whole numbers from `min` on. */
export const wholeNumber =
  (name: string, min = 1) =>
  (text: string): number => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < min) throw new InputError(`${name} 须为不小于 ${min} 的整数，不能是“${text}”`);
    return number;
  };

/** A parser of numbers above zero. */
export const positiveNumber =
  (name: string) =>
  (text: string): number => {
    const number = Number(text);
    if (!(number > 0 && Number.isFinite(number))) throw new InputError(`${name} 须为大于 0 的数，不能是“${text}”`);
    return number;
  };

/** A parser of one of some words. */
export const oneOf =
  <T extends string>(name: string, words: readonly T[]) =>
  (text: string): T => {
    const found = words.find((word) => word === text);
    if (!found) throw new InputError(`${name} 没有“${text}”，可用：${words.join('、')}`);
    return found;
  };

/** A parser of some of some words, in a list with commas. */
export const someOf =
  <T extends string>(name: string, words: readonly T[]) =>
  (text: string): T[] => {
    const named = text
      .split(/[,，、]/)
      .map((word) => word.trim())
      .filter(Boolean);
    if (named.length === 0) throw new InputError(`${name} 没有写任何一项，可用：${words.join('、')}`);
    const wanted = new Set(named.map(oneOf(name, words)));
    return words.filter((word) => wanted.has(word));
  };

export const stepNames: (text: string) => Step[] = someOf('--only', STEPS);

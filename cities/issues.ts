import { z } from 'zod';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Described = {
  path: PropertyKey[];
  message: string;
  /** The key that is not there. */
  missing?: string;
  /** The key that was probably meant by an unknown one. */
  meant?: string;
};

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表（每项以 - 开头）',
  object: '下一级的“键: 值”',
  record: '下一级的“键: 值”',
};

/** One Chinese line a fault, each with the path of what is wrong. A mistyped key is one fault, not also a missing one. */
export function describeIssues(issues: readonly Issue[], data: unknown, schema: z.ZodType): Described[] {
  const all = issues.flatMap((issue) => describeIssue(issue, data, schema));
  const meant = new Set(all.flatMap((d) => d.meant ?? []));
  return all.filter((d) => d.missing === undefined || !meant.has(d.missing));
}

function describeIssue(issue: Issue, data: unknown, schema: z.ZodType): Described[] {
  const name = dotted(issue.path);
  const value = valueAt(data, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const [near] = nearest(key, keysAt(schema, issue.path));
        return {
          path: [...issue.path, key],
          message: `未知的键“${dotted([...issue.path, key])}”${near ? `，是否应为“${near}”` : ''}`,
          ...(near && { meant: dotted([...issue.path, near]) }),
        };
      });
    case 'invalid_type':
      if (value === undefined) return missing(issue);
      if (issue.expected === 'string' && typeof value === 'number')
        return one(issue, `“${name}”的值 ${value} 须加引号，写作 "${value}"`);
      if (value === null) return one(issue, `“${name}”没有填写`);
      return one(issue, `“${name}”应为${TYPES[issue.expected] ?? issue.expected}`);
    case 'invalid_value':
      if (value === undefined) return missing(issue);
      return one(issue, `“${name}”的值“${String(value)}”不对，应为：${issue.values.join('、')}`);
    case 'too_small':
      return one(
        issue,
        issue.origin === 'array' ? `“${name}”至少要有 ${issue.minimum} 项` : `“${name}”太短：“${value}”`,
      );
    case 'too_big':
      return one(
        issue,
        issue.origin === 'array' ? `“${name}”最多 ${issue.maximum} 项` : `“${name}”太大或太长：“${value}”`,
      );
    case 'invalid_format':
      if (issue.format === 'date') return one(issue, `“${name}”的值“${value}”不对，须为日期，如 2026-11-22`);
      return one(issue, `“${name}”的值“${value}”不对：${issue.message}`);
    case 'invalid_union':
      return value === undefined ? missing(issue) : one(issue, `“${name}”的写法不对`);
    case 'custom':
      // Of the custom rules those that speak of a key that is not there say so by its path.
      return one(issue, issue.message, value === undefined ? name : undefined);
    default:
      return one(issue, `“${name}”不对：${issue.message}`);
  }
}

const one = (issue: Issue, message: string, missing?: string): Described[] => [
  { path: [...issue.path], message, ...(missing !== undefined && { missing }) },
];
const missing = (issue: Issue) => one(issue, `缺少“${dotted(issue.path)}”`, dotted(issue.path));

/** `districts[1].code`, counted from 1 as people do. */
function dotted(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step + 1}]`;
    return text ? `${text}.${String(step)}` : String(step);
  }, '');
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}

/** The keys that the schema knows at a path, for "did you mean". */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const step of path) {
    here = unwrap(here);
    if (here instanceof z.ZodObject) here = here.shape[String(step)];
    else if (here instanceof z.ZodArray) here = here.element;
    else return [];
  }
  here = unwrap(here);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let here = schema;
  while (here instanceof z.ZodOptional || here instanceof z.ZodNullable || here instanceof z.ZodDefault)
    here = here.unwrap();
  return here;
}

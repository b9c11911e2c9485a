import { readFileSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { InputError } from './errors.ts';
import { describeIssues } from './issues.ts';
import { describeSyntax } from './syntax.ts';

/** One fault of a file: where it stands (`cities/dalian.yaml:7`) and what it is, in one Chinese line. */
export type Fault = { where: string; line: number; message: string };

export type Parsed<T> = {
  /** What the file says, or undefined where it has faults. */
  value: T | undefined;
  faults: Fault[];
  /** The line of a key, for faults found by other means than the schema. */
  at: (...path: PropertyKey[]) => string;
};

/** The path as a person typed it or would: relative to the working folder where it lies inside. */
export function shownPath(file: string): string {
  const path = relative('', file);
  return path === '' || path.startsWith('..') || isAbsolute(path) ? file : path;
}

/** Reads one YAML file against a schema. Never throws for what the file says: its faults are returned, each with its line. */
export function readYaml<S extends z.ZodType>(file: string, schema: S): Parsed<z.output<S>> {
  const shown = shownPath(file);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const message =
      error instanceof TypeError ? '不是 UTF-8 编码的文本，请另存为 UTF-8' : `读不了这个文件（${systemReason(error)}）`;
    return { value: undefined, faults: [{ where: shown, line: 0, message }], at: () => shown };
  }
  return parseYaml(text, shown, schema);
}

/** As {@link readYaml}, for text already read; `shown` is the path named in the faults. */
export function parseYaml<S extends z.ZodType>(text: string, shown: string, schema: S): Parsed<z.output<S>> {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const lineOf = (offset: number | undefined) => (offset === undefined ? 1 : lines.linePos(offset).line);
  const fault = (line: number, message: string): Fault => ({ where: `${shown}:${line}`, line, message });
  const nodeAt = (path: readonly PropertyKey[]) => nearestNode(doc.contents, path);
  const at = (...path: PropertyKey[]) => `${shown}:${lineOf(nodeAt(path)?.range?.[0])}`;

  if (doc.errors.length > 0) {
    // The first one only: what follows a syntax error is mostly its echo.
    const first = doc.errors[0]!;
    return { value: undefined, faults: [fault(lineOf(first.pos[0]), describeSyntax(first))], at };
  }
  if (doc.contents === null) return { value: undefined, faults: [fault(1, '文件是空的')], at };
  if (!isMap(doc.contents)) return { value: undefined, faults: [fault(1, '应为“键: 值”的形式，一行一项')], at };
  const alias = firstAlias(doc);
  if (alias !== undefined) return { value: undefined, faults: [fault(lineOf(alias), '不支持别名（*）')], at };

  const data: unknown = doc.toJS();
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, faults: [], at };
  const faults = describeIssues(result.error.issues, data, schema).map(({ path, message }) =>
    fault(lineOf(nodeAt(path)?.range?.[0]), message),
  );
  return { value: undefined, faults: faults.sort((a, b) => a.line - b.line), at };
}

/** Throws what was found as one InputError: a line a fault, `where` that of the first. */
export function throwFaults(faults: readonly Fault[]): void {
  const [first, ...others] = faults;
  if (first === undefined) return;
  throw new InputError([first.message, ...others.map((f) => `${f.where}: ${f.message}`)].join('\n'), first.where);
}

/** The node that a reader should look at: the key of the last step that exists; for a sequence its entry. */
function nearestNode(root: unknown, path: readonly PropertyKey[]): Node | undefined {
  let found = root as Node | undefined;
  let here: unknown = root;
  for (const step of path) {
    const items: unknown[] = (here as { items?: unknown[] } | null)?.items ?? [];
    const item = typeof step === 'number' ? items[step] : items.find((p) => isPair(p) && keyOf(p.key) === String(step));
    if (item === undefined) break;
    found = (isPair(item) ? item.key : item) as Node;
    here = isPair(item) ? item.value : item;
  }
  return found;
}

const keyOf = (key: unknown) => String(isScalar(key) ? key.value : key);

function firstAlias(doc: ReturnType<typeof parseDocument>): number | undefined {
  let offset: number | undefined;
  visit(doc, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The operating system's reason, in Chinese for the ones that a person meets. */
export function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  const known: Record<string, string> = {
    ENOENT: '不存在',
    EACCES: '没有读取权限',
    EPERM: '没有读取权限',
    EISDIR: '是文件夹',
    EMFILE: '打开的文件太多',
  };
  return known[code] ?? (code || String(error));
}

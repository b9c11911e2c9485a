import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { inTime } from '../browser/in-time.ts';
import { RULE_WEIGHTS } from './rules.ts';

export interface Violation {
  rule: string;
  /** What is wrong, in Chinese. */
  help: string;
  count: number;
}

export interface AccessibilityLook {
  /** 0–100: share of the weight of the rules that apply. */
  score: number;
  violations: Violation[];
  passed: string[];
}

/** Pages of thousands of elements take seconds, milliseconds. */
const AXE_MS = 60_000;

const { resolve } = createRequire(import.meta.url);
const read = (file: string): string => readFileSync(resolve(`axe-core/${file}`), 'utf8');
const source = read('axe.min.js');
const locale = JSON.parse(read('locales/zh_CN.json')) as unknown;

interface Raw {
  violations: Violation[];
  passes: string[];
}

/**
 * Runs axe on what a tab shows. The engine is evaluated rather than added as a script, so that a page's content security
 * policy does not hide its faults; other sites' frames are not the portal's.
 */
export async function lookAtAccessibility(page: Page): Promise<AccessibilityLook> {
  await inTime(page, page.evaluate(source));
  const asked = page.evaluate(runAxe, { locale, rules: Object.keys(RULE_WEIGHTS) });
  const raw = await inTime(page, asked, AXE_MS);
  return {
    score: scoreOf(
      raw.passes,
      raw.violations.map(({ rule }) => rule),
    ),
    violations: raw.violations,
    passed: raw.passes,
  };
}

/** Weighted share of the passed rules among those that apply; 100 where none does. */
export function scoreOf(passed: readonly string[], violated: readonly string[]): number {
  const weight = (rules: readonly string[]) => rules.reduce((sum, rule) => sum + (RULE_WEIGHTS[rule] ?? 0), 0);
  const failed = weight([...new Set(violated)]);
  const fine = weight([...new Set(passed)].filter((rule) => !violated.includes(rule)));
  return failed + fine === 0 ? 100 : (100 * fine) / (failed + fine);
}

/** Runs in the page. */
async function runAxe({ locale, rules }: { locale: unknown; rules: string[] }): Promise<Raw> {
  const { axe } = window as unknown as {
    axe: {
      configure(options: unknown): void;
      run(
        context: unknown,
        options: unknown,
      ): Promise<Record<'violations' | 'passes', { id: string; help: string; nodes: unknown[] }[]>>;
    };
  };
  axe.configure({ locale });
  const found = await axe.run(document, {
    runOnly: { type: 'rule', values: rules },
    resultTypes: ['violations'],
    iframes: false,
  });
  return {
    violations: found.violations.map(({ id, help, nodes }) => ({ rule: id, help, count: nodes.length })),
    passes: found.passes.map(({ id }) => id),
  };
}

import type { EChartsCoreOption } from 'echarts/core';

/** The figures behind a chart, for whoever cannot see it; they also go into formats without pictures. */
export interface ChartTable {
  head: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}

/** Colours of a chart. In HTML they are variables of the style sheet, so that a chart follows light and dark. */
export interface Palette {
  ink: string;
  muted: string;
  rule: string;
  /** Behind a bar, up to its full length. */
  track: string;
  accent: string;
  /** A second thing to compare with. */
  mark: string;
  paper: string;
  /** Of 优秀, 良好, 中等, 一般, 较差: from blue to orange, told apart without red and green; forms differ as well. */
  grades: readonly [string, string, string, string, string];
}

export interface ChartSize {
  width: number;
  /** A phone: less beside the bars. */
  narrow: boolean;
}

/** A chart before it is drawn: one file a chart. */
export interface Chart {
  id: string;
  title: string;
  /** What it shows, in a sentence, for whoever cannot see it. */
  description: string;
  table: ChartTable;
  /** Pixels; the width is given. */
  height(size: ChartSize): number;
  option(size: ChartSize, palette: Palette): EChartsCoreOption;
}

/** Variables of reports/html/report.css. */
export const CSS_PALETTE: Palette = {
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  rule: 'var(--rule)',
  track: 'var(--track)',
  accent: 'var(--accent)',
  mark: 'var(--mark)',
  paper: 'var(--paper)',
  grades: ['var(--g1)', 'var(--g2)', 'var(--g3)', 'var(--g4)', 'var(--g5)'],
};

/** For formats on white paper; the light values of the style sheet. */
export const PAPER_PALETTE: Palette = {
  ink: '#1c1f23',
  muted: '#565d66',
  rule: '#dcd9d2',
  track: '#eceae4',
  accent: '#1d5678',
  mark: '#b2431c',
  paper: '#ffffff',
  grades: ['#0f4c75', '#4a90c2', '#b5821f', '#c2611b', '#8c2b12'],
};

/** Forms of the grades, best first. */
export const GRADE_SYMBOLS = ['circle', 'circle', 'diamond', 'triangle', 'rect'] as const;

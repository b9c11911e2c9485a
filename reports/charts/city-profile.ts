import type { CityReport } from '../model/city.ts';
import { points } from '../model/headline.ts';
import type { ReportModel } from '../model.ts';
import { barOption } from './bars.ts';
import type { Chart } from './chart.ts';

/** 二级指标得分: one city's second-level scores (first-level where the standard has no second), the mean of all cities as a stroke. */
export function cityProfileChart(city: CityReport, { means }: ReportModel): Chart {
  const rows = city.tree.flatMap((first) =>
    (first.children.length > 0 ? first.children : [first]).map((node) => ({
      ...node,
      mean: means.find((m) => m.code === node.code)?.mean ?? null,
    })),
  );
  return {
    id: 'profile',
    title: city.tree.some((first) => first.children.length > 0) ? '二级指标得分' : '一级指标得分',
    description: `横条为${city.name}，竖线为各城市平均：${rows
      .map((r) => `${r.name}${points(r.score)}（平均${points(r.mean)}）`)
      .join('，')}。`,
    table: { head: ['指标', city.name, '各城市平均'], rows: rows.map((r) => [`${r.code} ${r.name}`, r.score, r.mean]) },
    height: () => rows.length * 27 + 34,
    option: (size, palette) =>
      barOption(
        rows.map((r) => ({ name: `${r.code} ${r.name}`, value: r.score, colour: palette.accent, tick: r.mean })),
        size,
        palette,
        98,
      ),
  };
}

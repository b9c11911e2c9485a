import { InputError } from '../cities/errors.ts';
import { figureNames, figureWords, loadHistory, type Published, sourceWords } from '../reports/history.ts';
import { print, printJson, table } from './output.ts';

/** Prints what others published, all of it or one series. It is no result of ours and says so. */
export async function history(id: string | undefined, { json }: { json?: boolean }): Promise<void> {
  const all = loadHistory();
  const wanted = id === undefined ? all : all.filter((p) => p.id === id);
  if (wanted.length === 0)
    throw new InputError(`没有“${id}”这一种公开数据；可用：${all.map((p) => `${p.id}（${p.title}）`).join('、')}`);
  if (json) return printJson(wanted);
  await print(['公开发布的历年数据，不是本系统测得的结果，不参与评分和比较。', ...wanted.map(text)].join('\n\n'));
}

function text(p: Published): string {
  const head = [`${p.title}（${p.id}）`, `发布：${p.publisher}`, p.about];
  if (p.kind === 'checklist')
    return [
      ...head,
      table([
        ['要求', '内容', '相关指标', '能否观测'],
        ...p.items.map((i) => [i.name, i.asks.join('、'), i.indicator ?? '—', i.observed]),
      ]),
      `来源：${sourceWords(p.source)}${p.source.url ? `　${p.source.url}` : ''}`,
    ].join('\n');
  const rows = figureNames(p).map(({ name, unit }) => [
    unit === '%' ? name : `${name}（${unit}）`,
    ...p.editions.map((e) => {
      const figure = e.figures.find((f) => f.name === name);
      return figure ? figureWords(figure) : '—';
    }),
  ]);
  const notes = p.editions.map((e) => {
    const about = [e.fieldwork, e.objects, e.scenario && `场景：${e.scenario}`].filter(Boolean).join('，');
    return `${e.edition}：${[about, e.note].filter(Boolean).join('。')}\n    来源：${sourceWords(e.source)}${e.source.url ? `　${e.source.url}` : ''}`;
  });
  const right = p.editions.map((_, i) => i + 1);
  return [...head, table([['', ...p.editions.map((e) => e.edition)], ...rows], right), ...notes].join('\n');
}

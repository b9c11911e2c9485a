import { ratingForm } from './rating-form.ts';

/**
 * D3.2 五级与维度 for the 2023 edition, which names its second-level indicator “好差评”维度多样: dimensions or tags 60, the five levels 40. The
 * number of a rule tells it from others; it does not say which is older.
 */
export const ratingDimensions = ratingForm({
  rule: 2,
  source: '2023年版二级指标名为“好差评”维度多样（公开报道）；GB/T 39734-2020 7.3 评价等级及选项设置；分值为本系统口径',
  points: { five: 40, dimensions: 60 },
  suggestion({ five, dimensions }) {
    const lacks = [
      ...(dimensions ? [] : ['提供办事效率、指南准确度、便捷度等多种评价维度']),
      ...(five ? [] : ['按国家标准设置五级评价']),
    ];
    return `请${lacks.join('，并')}。`;
  },
  severity: ({ dimensions }) => (dimensions ? 'low' : 'medium'),
});

import { ratingForm } from './rating-form.ts';

/** D3.2 五级与维度: the five official levels 60, dimensions or tags 40. */
export const ratingLevels = ratingForm({
  rule: 1,
  source: 'GB/T 39734-2020 7.3 评价等级及选项设置：非常满意、满意、基本满意、不满意、非常不满意',
  points: { five: 60, dimensions: 40 },
  suggestion: () => '请按国家标准设置五级评价，并提供办事效率、指南准确度、便捷度等评价维度。',
  severity: () => 'low',
});

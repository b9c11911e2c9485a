import type { Step } from '../../crawlers/crawler.ts';

/** The steps of an audit, for people. */
export const STEP_NAMES: Record<Step, string> = {
  reachability: '可用性',
  entry: '入口路径',
  guide: '办事指南',
  flow: '在线办理',
  interaction: '互动服务',
  links: '链接检查',
  quality: '页面质量',
};

export const stepWords = (step: string): string => (step in STEP_NAMES ? STEP_NAMES[step as Step] : step);

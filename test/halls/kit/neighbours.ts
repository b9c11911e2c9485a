import { type Answer, type Ask, gif, picture, type Reply, script } from './site.ts';

const UNITS =
  `中央政府门户|国家政务服务平台|国家发展改革委|教育部|科学技术部|工业和信息化部|公安部|民政部|司法部|财政部|人力资源社会保障部|自然资源部|生态环境部|住房城乡建设部|交通运输部|水利部|农业农村部|商务部|文化和旅游部|国家卫生健康委|应急管理部|审计署|国家税务总局|国家市场监督管理总局|国家药品监督管理局|国家知识产权局|国家统计局|国家医疗保障局|信用中国|国家企业信用信息公示系统|中国裁判文书网|全国投资项目在线审批监管平台`.split(
    '|',
  );
const SUBJECTS = ['机构职能', '政务公开', '政策法规', '数据发布', '专题专栏', '公众参与', '办事服务', '新闻发布'];

const address = (n: number): string => `/u${n + 1}/`;

/** The friend links of a footer: the first `count` units, each at an address of its own on the neighbours' origin. */
export const friends = (origin: string | undefined, count = UNITS.length): { name: string; url: string }[] =>
  UNITS.slice(0, count).map((name, n) => ({ name, url: `${origin}${address(n)}` }));

/**
 * The neighbours' own sites, all on one origin: a page a unit, the script and pixel of visitor statistics, the badge of
 * 党政机关; what `own` answers comes first, any other address is an honest 404.
 */
export const neighbours =
  (own: Record<string, Answer | string> = {}) =>
  (ask: Ask): Reply => {
    const given = own[ask.path];
    if (given !== undefined) return given;
    if (ask.path === '/hm.js')
      return script("(function(){var i=new Image();i.src=document.currentScript.src.replace('hm.js','hm.gif')})();");
    if (ask.path === '/hm.gif') return gif();
    if (ask.path === '/badge.svg') return picture(['党政机关'], 90);
    const n = UNITS.findIndex((_, at) => address(at) === ask.path);
    if (n < 0) return null;
    const shown = SUBJECTS.filter((_, i) => (i + n) % 3 !== 0).join('、');
    return `<!doctype html><html><head><meta charset="utf-8"><title>${UNITS[n]}</title></head><body><h1>${UNITS[n]}</h1><p>${UNITS[n]}网站设有${shown}等栏目，编号${1000 + n * 37}。</p></body></html>`;
  };

/**
 * What portals add to the name of any item without making it another: levels, kinds of approval, ways of deciding. What
 * is harmless for one item only (零售 for a pharmacy) stands in its scenario file.
 */
export const ITEM_ADDITIONS: readonly string[] = [
  ...['县级', '区级', '市级', '设区', '权限', '企业', '含', '普通', '情形', '事项', '新版', '的'],
  ...['首次', '申请', '办理', '许可证', '许可', '审批', '行政许可', '核准', '承诺', '告知', '制'],
];

import { defineCheck } from '../check.ts';

/** C1.2 在线办理入口有效: the apply entry ends at a usable form or sign-in page. */
export const applyEntry = defineCheck({
  code: 'C1.2',
  name: '在线办理入口有效',
  rule: 1,
  source: '全国政府网站普查评分表“在线系统能否正常访问”；分档为本系统口径',
  requires: ['apply.entry'],
  score: ({ 'apply.entry': entry }) => {
    switch (entry) {
      case 'form':
        return { score: 100, sentence: '在线办理入口可直接进入申报页面。', suggestion: '' };
      case 'unified-login':
        return { score: 100, sentence: '在线办理入口可用，转到统一身份认证登录页。', suggestion: '' };
      case 'own-login':
        return { score: 100, sentence: '在线办理入口可用，转到登录页。', suggestion: '' };
      case 'app-only':
        return {
          score: 60,
          sentence: '在线办理入口只提示使用手机应用或扫码办理，网页端不能申报。',
          suggestion: '请同时开通网页端申报，或在指南中说明手机端办理的步骤。',
          finding: { code: 'apply-app-only', severity: 'low' },
        };
      case 'appointment':
        return {
          score: 40,
          sentence: '在线办理入口只能预约，不能在线申报。',
          suggestion: '请开通在线申报，使申请人能在网上填写表单和提交材料。',
          finding: { code: 'apply-appointment-only', severity: 'medium' },
        };
      case 'offline':
        return {
          score: 20,
          sentence: '办事指南写明该事项只在窗口办理，没有在线办理入口。',
          suggestion: '请开通在线申报；确需线下办理的，请写明原因和现场环节。',
          finding: { code: 'apply-offline', severity: 'medium' },
        };
      case 'none':
        return {
          score: 20,
          sentence: '办事指南页未见在线办理入口，也未说明只能线下办理。',
          suggestion: '请在办事指南页设置在线办理入口；不能网办的请注明办理方式。',
          finding: { code: 'apply-none', severity: 'medium' },
        };
      case 'dead':
        return {
          score: 0,
          sentence: '办事指南页有在线办理入口，但打开后不能正常访问。',
          suggestion: '请尽快修复在线办理入口，并纳入日常巡检。',
          finding: { code: 'apply-dead', severity: 'high' },
        };
    }
  },
});

import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../crawlers/facts.ts';
import { observed } from '../../../crawlers/facts.ts';
import { type ApplicationPage, handlingSeen, readApplication } from '../../../crawlers/flow/handling-seen.ts';

const page = (
  kinds: ApplicationPage['kinds'],
  text: string,
  options: readonly string[] = [],
  evidence = 'sha256:a',
): ApplicationPage => ({ kinds, text, options, evidence });

const said = (...pages: ApplicationPage[]) =>
  Object.fromEntries(Object.entries(readApplication(pages)).map(([id, { value }]) => [id, value]));

describe('what an application shows of the handling', () => {
  it.each([
    ['营业执照 电子证照共享，免提交', true],
    ['营业执照信息已通过数据共享从市场监督管理部门获取，无需上传', true],
    ['营业执照 已自动关联电子证照', true],
    ['营业执照 原件扫描件 必传 上传', false],
    ['营业执照（副本） 选择文件', false],
    ['营业执照 共享获取失败，请上传', null],
    ['营业执照（电子证照） 未获取到，请登录后重试 上传', null],
    ['营业执照注册号 请输入', null],
    ['申请表 上传', null],
    ['系统自动获取营业执照失败，请上传营业执照扫描件', null],
    ['营业执照 共享试点中 选择文件', null],
  ])('the licence: %s', (text, value) => {
    expect(said(page(['materials'], text))['handling.licenceShared'] ?? null).toBe(value);
  });

  it.each([
    ['上传电子材料，并同时到窗口提交纸质材料', true],
    ['网上提交后，还需邮寄纸质材料一份', true],
    ['上传电子件，且无需提交纸质材料', null],
    ['材料上传，且不再提交纸质件', null],
    ['请上传电子材料，并同时提供原件的清晰照片', null],
  ])('paper beside: %s', (text, value) => {
    expect(said(page(['materials'], text))['handling.duplicateSubmission'] ?? null).toBe(value);
  });

  it('tells ways of delivery by what can be chosen on their page only', () => {
    const ways = ['窗口领取', '邮政快递'];
    expect(said(page(['delivery'], '领取方式', [...ways, '电子证照（网上下载）']))).toEqual({
      'handling.electronicCertificate': true,
    });
    expect(said(page(['delivery'], '领取方式', ways))).toEqual({ 'handling.electronicCertificate': false });
    expect(said(page(['delivery'], '领取方式\n电子证照将自动推送至证照库，可网上下载', ways))).toEqual({});
    expect(said(page(['form'], '联系方式', ways))).toEqual({});
    expect(said(page(['delivery'], '收件人', ['下一步', '上一步']))).toEqual({});
  });

  const declared = (value: boolean): Facts => ({
    'handling.licenceShared': observed('handling.licenceShared', value, [], 'declared'),
  });
  const shared = [page(['materials'], '营业执照 免提交')];
  const asked = [page(['materials'], '营业执照 上传')];

  it('adds to a silent guide, stands for the city against its guide, and never against the city', () => {
    const value = (pages: ApplicationPage[], facts: Facts) => handlingSeen(pages, facts, 'guest');
    expect(value(shared, {})['handling.licenceShared']).toMatchObject({
      value: true,
      level: 'guest',
      evidence: ['sha256:a'],
    });
    expect(value(asked, {})['handling.licenceShared']).toMatchObject({ value: false });
    expect(value(shared, declared(false))['handling.licenceShared']).toMatchObject({ value: true });
    expect(value(asked, declared(true))).toEqual({});
    expect(value(shared, declared(true))).toEqual({});
  });

  it('keeps what was said in favour on any page', () => {
    expect(said(...asked, ...shared)).toEqual({ 'handling.licenceShared': true });
    expect(said(...shared, ...asked)).toEqual({ 'handling.licenceShared': true });
  });
});

import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BROWSER_ARGS, findExecutable, fontEnvironment, sandboxState } from '../../../crawlers/browser/executable.ts';
import { readPdf } from '../../../crawlers/guide/pdf.ts';
import { readGuide } from '../../../crawlers/guide/reading.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: (await findExecutable()).path,
    args: [...BROWSER_ARGS],
    chromiumSandbox: sandboxState().usable,
    env: { ...process.env, ...(await fontEnvironment()) } as Record<string, string>,
  });
});
afterAll(async () => {
  await browser?.close();
});

async function printed(html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(
    `<meta charset="utf-8"><style>td,th{border:1px solid;padding:4px;vertical-align:top}</style>${html}`,
  );
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return pdf;
}
const options = {
  scenario: { name: '药品经营许可证核发', codes: [], names: [['药品经营许可证核发']] },
  today: '2026-11-22',
};

test('a printed guide of labels, values over several lines and a table of materials', async () => {
  const tree = await readPdf(
    await printed(
      `<h2>药品经营许可证核发办事指南</h2><table style="width:600px"><tr><td style="width:120px">实施主体</td><td>云溪区市场监督管理局</td></tr><tr><td>受理条件</td><td>具有依法经过资格认定的药师或者其他药学技术人员，具有与所经营药品相适应的营业场所、设备、仓储设施和卫生环境，具有质量管理机构或者人员，具有保证药品质量的规章制度。</td></tr><tr><td>法定办结时限</td><td>20个工作日</td></tr><tr><td>承诺办结时限</td><td>5个工作日</td></tr><tr><td>咨询电话</td><td>0991-2345678</td></tr></table><h3>申请材料</h3><table style="width:600px"><tr><th>序号</th><th>材料名称</th><th>材料形式</th><th>必要性</th></tr><tr><td>1</td><td>药品经营许可证申请表</td><td>纸质</td><td>必要</td></tr><tr><td>2</td><td>营业执照</td><td>电子</td><td>非必要</td></tr></table>`,
    ),
  );
  const { facts } = readGuide([tree!], options);
  const elements = facts['guide.elements'].value!;
  expect(elements['dept']).toEqual({ state: 'present', value: '云溪区市场监督管理局' });
  expect(elements['condition']?.value?.replace(/\s/g, '')).toContain(
    '卫生环境，具有质量管理机构或者人员，具有保证药品质量的规章制度。',
  );
  expect([facts['guide.legalDays'].value, facts['guide.promisedDays'].value]).toEqual([20, 5]);
  expect(facts['guide.materials'].value).toMatchObject([
    { name: '药品经营许可证申请表', medium: 'paper', required: true },
    { name: '营业执照', medium: 'electronic', required: false },
  ]);
});

test('a scan is an image, not a missing guide', async () => {
  expect(await readPdf(await printed('<div style="width:500px;height:700px;background:#eee"></div>'))).toBeNull();
});

test('what is no PDF is refused', async () => {
  await expect(readPdf(new TextEncoder().encode('<html>出错了</html>'))).rejects.toThrow();
});

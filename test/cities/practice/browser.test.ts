import type { Browser, Page } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_ARGS, findExecutable, fontEnvironment } from '../../../crawlers/browser/executable.ts';
import { practiceHalls } from '../../practice/halls.ts';

/** One click of the way from the provincial home to the hall; a hover or an opened list is none. */
type Step = (page: Page) => Promise<unknown>;
interface Way {
  city: string;
  town: string;
  district: string;
  open: Step;
  clicks: Step[];
}

const click =
  (selector: string): Step =>
  (page) =>
    page.locator(selector).first().click();
const WAYS: Way[] = [
  {
    city: 'nanjing',
    town: '南京市',
    district: '江宁区',
    open: async () => {},
    clicks: [click('.sites >> text=南京市'), click('.sites >> text=江宁区')],
  },
  {
    city: 'fuzhou',
    town: '福州市',
    district: '鼓楼区',
    open: async () => {},
    clicks: [click('#websitebar >> text=鼓楼区')],
  },
  {
    city: 'hangzhou',
    town: '杭州市',
    district: '拱墅区',
    open: click('.switch'),
    clicks: [click('.opt:has-text("杭州市")'), click('.opt:has-text("拱墅区")')],
  },
  {
    city: 'xian',
    town: '西安市',
    district: '雁塔区',
    open: async (page) => {
      await page.hover('#sjBtn');
      await page.hover('.sj > a:has-text("西安市")');
    },
    clicks: [click('.ban a:has-text("雁塔区")')],
  },
  {
    city: 'jinan',
    town: '济南市',
    district: '历下区',
    open: click('#logosjxl'),
    clicks: [click('#qhlist >> text=济南市'), click('#qhlist >> text=历下区'), click('#qhok')],
  },
  {
    city: 'dalian',
    town: '大连市',
    district: '沙河口区',
    open: async () => {},
    clicks: [
      (page) => page.frameLocator('frame[name=mainFrame]').getByText('大连市').first().click(),
      (page) => page.locator('.qh select').selectOption({ label: '沙河口区' }),
    ],
  },
  {
    city: 'guangzhou',
    town: '广州市',
    district: '天河区',
    open: click('#areaBtn'),
    clicks: [click('#areaOne >> text=广州市'), click('#areaTwo >> text=天河区')],
  },
];

let browser: Browser;
let halls: Awaited<ReturnType<typeof practiceHalls>>;
beforeAll(async () => {
  halls = await practiceHalls({
    basePort: 47_000,
    slow: 0,
    cities: [...WAYS.map((w) => w.city), 'baoding', 'nanchang', 'changsha'],
  });
  const env = { ...process.env, ...(await fontEnvironment()) } as Record<string, string>;
  browser = await chromium.launch({ executablePath: (await findExecutable()).path, args: [...BROWSER_ARGS], env });
});
afterAll(async () => {
  await browser?.close();
  await halls?.close();
});

async function fresh(url: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(url);
  return page;
}
/** All text of a page, its frames included, folded parts too. */
async function wholeText(page: Page): Promise<string> {
  const texts = await Promise.all(page.frames().map((f) => f.evaluate(() => document.body?.textContent ?? '')));
  return texts.join('\n');
}

describe.each(WAYS)('the way of $city', ({ city, district, open, clicks }) => {
  it('reaches the hall in the planted number of clicks', async () => {
    const planted = halls.planted(city);
    const file = halls.cities.find((c) => c.id === city)!;
    const page = await fresh(file.portals.province);
    await open(page);
    for (const step of clicks) await step(page);
    await page.waitForURL((url) => url.href === planted.hall);
    await expect.poll(() => wholeText(page)).toContain(district);
    expect(planted.facts['entry.clicks']).toBe(clicks.length);
    await page.context().close();
  });

  it('leads by its list of services to the guide, whose core elements are shown', async () => {
    const { facts, hall } = halls.planted(city);
    const page = await fresh(hall);
    await page
      .locator('text=我知道了')
      .first()
      .click({ timeout: 1000 })
      .catch(() => undefined);
    const legal = /^(法人办事|法人服务|企业办事)$/;
    await page.locator('a, span, div').getByText(legal).first().click();
    const name = facts['item.name']!;
    const entry = page.locator(`:text-is("${name}"), .sub-item:has-text("${name}")`).first();
    await entry.waitFor({ state: 'attached' });
    await entry.evaluate((e) => {
      for (let p: HTMLElement | null = e as HTMLElement; p; p = p.parentElement)
        if (p.style.display === 'none') p.style.display = 'block';
    });
    const popup = page.waitForEvent('popup', { timeout: 1000 }).catch(() => null);
    await entry.click();
    const guide = (await popup) ?? page;
    await expect.poll(() => wholeText(guide)).toContain(name);
    const folded = guide.locator('.button:has-text("展开详情")');
    while ((await folded.count()) > 0) await folded.first().click();
    const elements = facts['guide.elements']!;
    for (const key of ['dept', 'legalLimit', 'promiseLimit', 'place', 'consult', 'delivery'] as const)
      if (elements[key]?.state === 'present')
        await expect.poll(() => wholeText(guide), { message: key }).toContain(elements[key].value!);
    for (const m of facts['guide.materials']!) expect(await wholeText(guide)).toContain(m.name);
    await page.context().close();
  });
});

describe('obstacles', () => {
  it('a browser passes the challenge of a city portal without doing anything', async () => {
    const file = halls.cities.find((c) => c.id === 'nanchang')!;
    expect((await fetch(file.portals.city)).status).toBe(521);
    const page = await fresh(file.portals.city);
    await expect.poll(() => page.title()).toContain('南昌市');
    await page.context().close();
  });

  it('the assistant of 保定 answers with a link that does not open', async () => {
    const page = await fresh(halls.planted('baoding').hall);
    await page.locator('.kf-open').click();
    await page.fill('#kf-input', '药品经营许可证核发');
    await page.click('#kf-send');
    const href = await page.locator('#kf-log a').first().getAttribute('href');
    expect((await fetch(href!)).status).toBe(404);
    await page.context().close();
  });

  it('an open application lets one look through its steps, and notes a draft that leaving sends', async () => {
    const { facts } = halls.planted('changsha');
    const page = await fresh(facts['item.url']!);
    const popup = page.waitForEvent('popup');
    await page.locator('.btn-apply').click();
    const wizard = await popup;
    await wizard.locator('#agree').check();
    await wizard.getByRole('button', { name: '下一步', exact: true }).first().click();
    await expect.poll(() => wizard.locator('#p1').isVisible()).toBe(true);
    expect(halls.taken()).toEqual([]);
    await wizard.goto('about:blank');
    await expect.poll(() => halls.sent.map((s) => s.kind)).toEqual(['save']);
    await page.context().close();
    halls.taken();
  });
});

import type { Addresses } from '../kit/hall.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { box, crumb, page, paper } from './frame.ts';
import { SITES, type WebSite } from './sites.ts';

export const AGE = 2;
const form = (kind: string, fields: [label: string, must: boolean, area?: true][]): string =>
  `<div class="fm">${fields.map(([label, must, area]) => `<p><label>${must ? '* ' : ''}${label}</label>${area ? `<textarea rows="6"${must ? ' data-must="1"' : ''}></textarea>` : `<input type="text"${must ? ' data-must="1"' : ''}>`}</p>`).join('')}<p><span class="btn" onclick="tj('${kind}')">提交</span></p></div>`;
const table = (heads: string[], rows: (string | number)[][]): string =>
  `<table class="pt"><tr>${heads.map((h) => `<th>${h}</th>`).join('')}</tr>${rows.map((r) => `<tr>${r.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>`;

function rating(site: WebSite): string {
  const day = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  const areas = SITES.filter((s) => (site.kind === '县' ? s.parent === site.parent : s.kind === '市'));
  return `${box(
    '好差评总览',
    `<p>统计截至：${day}　评价总数：163,820　满意率：99.74%　差评数：426　整改率：100%</p>${table(
      ['评价渠道', '数量', '占比'],
      [
        ['政务服务网', '58,021', '35.42%'],
        ['“瀛海通”移动端', '71,390', '43.58%'],
        ['窗口评价器', '29,640', '18.09%'],
        ['短信', '4,769', '2.91%'],
      ],
    )}`,
  )}<div class="two">${box(
    '地区排行',
    table(
      ['名次', '地区', '满意率'],
      areas.map((a, n) => [n + 1, a.name, `${(99.96 - n * 0.07).toFixed(2)}%`]),
    ),
  )}${box(
    '差评主要问题',
    table(
      ['问题', '数量'],
      [
        ['页面操作不便捷', 171],
        ['指南内容与窗口要求不一致', 128],
        ['等候时间过长', 96],
        ['电话无人接听', 31],
      ],
    ),
  )}</div>${box(
    '差评整改',
    `${table(
      ['差评内容', '整改措施', '回访'],
      [
        ['上传照片总是失败', '放宽文件大小至10M，增加格式说明', '满意'],
        ['下载的表格打不开', '重新上传空白表格', '满意'],
      ],
    )}<p>整改完成后，评价人可以在七日内对该办件进行一次追评。</p>`,
  )}`;
}
export function talkOf(at: Addresses, site: WebSite, { path }: Ask): Reply {
  const p = (title: string, body: string) =>
    paper(at, site, title, `<div class="w">${crumb(site, title)}${body}</div>`);
  switch (/^\/webroot\/front\/(\w+)\.do$/.exec(path)?.[1]) {
    case 'hudong':
      return p(
        '互动',
        box(
          '互动',
          `<div class="grid"><a href="${page(site, 'zixun')}">我要咨询</a><a href="${page(site, 'tousu')}">我要投诉</a><a href="${page(site, 'bangban')}">帮办代办</a><a href="${page(site, 'hcp')}">好差评</a></div>`,
        ),
      );
    case 'zixun':
      return p(
        '我要咨询',
        box(
          '我要咨询',
          `<p>咨询件由${site.name}对应部门在3个工作日内回复。</p>${form('zixun', [
            ['标题', true],
            ['咨询部门', false],
            ['咨询内容', true, true],
            ['姓名', true],
            ['手机', true],
          ])}`,
        ),
      );
    case 'tousu':
      return p(
        '我要投诉',
        box(
          '我要投诉',
          `<p>请如实填写投诉内容，办件编号没有的可以不填。</p>${form('tousu', [
            ['投诉对象', true],
            ['投诉事由', true, true],
            ['办件编号', false],
            ['姓名', true],
            ['手机', true],
          ])}`,
        ),
      );
    case 'hcp':
      return p('好差评', rating(site));
    case 'bangban':
      return p(
        '帮办代办',
        box(
          '帮办代办',
          `<p>各级行政服务中心设有帮办员，提供材料预审、网上申报辅导、陪同办理等免费服务，电话联系即可。</p>${table(
            ['服务点', '帮办员', '电话', '服务时间'],
            [
              [`${site.name}行政服务中心`, '蓝汐、邵一帆', '0957-6620166', '工作日9:00-17:00'],
              [`${site.name}企业服务专区`, '褚明湾', '0957-6620177', '工作日9:00-17:00'],
            ],
          )}`,
        ),
      );
    case 'guanyu':
      return p(
        '关于我们',
        box(
          '关于我们',
          '<p>瀛海政务服务网是全省统一的政务服务门户，省、市、县各级站点共用一个平台，按站点展示本级事项。</p>',
        ),
      );
    case 'yuyue':
      return p(
        '预约取号',
        box(
          '预约取号',
          `<p>预约须登录后进行，每日放号200个，当日8:30起可预约次日号源。${site.name}行政服务中心周六不预约。</p>`,
        ),
      );
    default:
      return null;
  }
}

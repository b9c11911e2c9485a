import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { type Ask, picture, type Reply } from '../kit/site.ts';
import { PHONE } from './guide.ts';
import { CITY, DISTRICT, NAME, PROVINCE, rank } from './items.ts';
import { city, otherCities, province } from './portals.ts';
import { district } from './table.ts';
import { truth } from './truth.ts';

const WORDS = '药品经营许可证核发';

/** The district's own system for applications: accounts of its own, a code in a picture. */
const apply = ({ path }: Ask): Reply => {
  const page = (title: string, html: string): Reply => ({
    headers: { 'content-type': 'text/html' },
    encoding: 'gbk',
    body: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title></head><body bgcolor="#D6E8F8"><br><br><br><center><table width="420" border="1" cellpadding="8" bgcolor="#FFFFFF"><tr><td align="center" bgcolor="#1E66B4"><font size="4" color="#FFFFFF">${DISTRICT}行政审批网上申报系统</font></td></tr><tr><td>${html}</td></tr></table></center></body></html>`,
  });
  if (path === '/xzsp/login.asp')
    return page(
      '用户登录',
      '<form action="/xzsp/chklogin.asp" method="post"><p>用户名：<input type="text" name="yhm"></p><p>密　码：<input type="password" name="mm"></p><p>验证码：<input type="text" name="yzm" size="6"> <img src="/xzsp/code.svg" width="70" height="30" alt="验证码"></p><p align="center"><input type="submit" value="登 录"> <a href="/xzsp/zc.asp">注册新用户</a></p></form>',
    );
  if (path === '/xzsp/code.svg') return picture(['7 K 3 q'], 90);
  if (path === '/xzsp/zc.asp')
    return page('用户注册', '<p>请带单位公章和经办人身份证，到区政务服务中心总服务台开通账号。</p>');
  return null;
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['prov']}/` },
  { do: 'click', target: `a:text-is("${CITY}")`, counts: true, opens: true },
  { do: 'click', target: `img[alt="${DISTRICT}"]`, counts: true, opens: true },
  { do: 'wait', target: '400' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: 'input[name="keyword"]', value: WORDS },
  { do: 'click', target: 'input[value="搜 索"]', counts: true },
  { do: 'wait', target: '500' },
];

/** A district's ASP site of about 2009, still in use: tables, GB2312, the guide pasted as paragraphs. */
export const hall: HallDefinition = {
  name: 'h103-districttable',
  origins: ['prov', 'city', 'hall', 'apply', 'ext'],
  traps: [/gbook_save\.asp/, /chklogin\.asp/],
  sites: (at) => ({
    prov: province(at),
    city: city(at),
    hall: district(at),
    apply,
    ext: neighbours(otherCities),
  }),
  city: (at) => ({
    id: 'h103-districttable',
    name: CITY,
    code: '950300',
    province: PROVINCE,
    region: '华中',
    district: DISTRICT,
    phoneCode: '0967',
    portals: { province: `${at['prov']}/`, city: `${at['city']}/` },
  }),
  truth: (at) => truth(at, rank(WORDS)),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `#jg a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '400' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '#jg tr', wanted: NAME }),
  proof: { hall: [`${DISTRICT}政务服务大厅`, '部门窗口'], guide: [PHONE, '附件1', '【网上申报】'] },
};

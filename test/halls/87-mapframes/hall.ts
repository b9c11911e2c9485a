import { errorAsDocument, wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { FILES, GONE, main, plainGuide, section } from './guide.ts';
import { citySite } from './hallsite.ts';
import { CITY, DISTRICT, ID, NAME, search } from './items.ts';
import { gov, province, sso } from './outer.ts';
import { truth } from './truth.ts';

const RANK = search('药品经营许可证核发').findIndex((i) => i.id === ID) + 1;

/** The platform of items, on a host of its own: what the halls show in their frames. */
const platform =
  (at: Addresses) =>
  ({ path, query }: Ask): Reply => {
    const id = query.get('rowGuid') ?? '';
    if (path === '/ptweb/sxzn/main.do') {
      if (id === ID) return main(at['sso'] ?? '', at['city'] ?? '');
      for (const [items, place] of [
        [DISTRICT, '渠首区'],
        [CITY, '玉洮市'],
      ] as const) {
        const n = items.findIndex((i) => i.id === id);
        const item = items[n];
        if (item) return plainGuide(item, place, n);
      }
      return null;
    }
    if (path.startsWith('/ptweb/sxzn/')) return id === ID ? section(path.slice(12).replace(/\.do$/, '')) : null;
    if (path === '/ptweb/file/download.do') {
      const file = query.get('attachId') ?? '';
      if (file === GONE) return errorAsDocument();
      return FILES.includes(file) ? wordDocument(`${file}.doc`) : null;
    }
    return null;
  };

/** Presses the map where 玉洮市 is drawn: what lies at that point of the picture is the area. */
const PRESS =
  "(() => { const at = document.querySelector('img[usemap]').getBoundingClientRect(); document.elementFromPoint(at.left + 90, at.top + 100).click(); })()";

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/` },
  { do: 'script', target: PRESS, counts: true },
  { do: 'wait', target: '500' },
  { do: 'click', target: 'a:text-is("渠首区")', counts: true },
  { do: 'wait', target: '500' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#sskey', value: '药品经营许可证核发' },
  { do: 'click', target: '#ssbtn', counts: true },
  { do: 'wait', target: '600' },
];

/** Vendor "瀚软": tables, frames in frames and functions with arguments, as many western halls have had since 2014. */
export const hall: HallDefinition = {
  name: 'h87-mapframes',
  origins: ['province', 'city', 'pt', 'gov', 'sso', 'ext'],
  traps: [/\/hd\/(zx|ts)tj\.do/],
  // EasyUI's grids ask for their rows by POST.
  reads: [/POST \/(qsq|yt)\/sx\/query\.do/],
  sites: (at) => ({
    province: province(at),
    city: citySite(at),
    pt: platform(at),
    gov: gov(at),
    sso,
    ext: neighbours(),
  }),
  city: (at) => ({
    id: 'h87-mapframes',
    name: '玉洮市',
    code: '987200',
    province: '瀚源省',
    region: '西北',
    district: '渠首区',
    phoneCode: '0987',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `a:text-is("${NAME}")`, counts: true, opens: true },
    { do: 'wait', target: '800' },
  ],
  search: (at) => ({ moves: toResults(at), entries: 'tr.jsjg', wanted: NAME }),
  proof: {
    hall: ['渠首区政务服务大厅', '当前区划：玉洮市 > 渠首区', '热点事项'],
    guide: ['玉洮市渠首区市场监督管理局', '在线申报', '9（工作日）', '质量管理制度及设施设备目录'],
  },
};

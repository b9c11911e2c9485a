import type { Addresses } from '../kit/hall.ts';
import { PROVINCE, under, urlOf } from './areas.ts';
import { grid, layout, tabs } from './frame.ts';
import { officesOf } from './items.ts';

/** Corners of the three by three regions of the map, pushed about a little. */
const corner = (r: number, c: number): string =>
  `${c * 195 + 15 + ((r * 37 + c * 23) % 30)},${r * 130 + 10 + ((r * 19 + c * 41) % 26)}`;
/** 分厅导航: a map, the same regions in words, and the provincial bureaus. */
export function navigation(at: Addresses): string {
  const cities = under(PROVINCE);
  const shapes = cities.map((a, n) => {
    const [r, c] = [Math.floor(n / 3), n % 3];
    return `<g class="mp" onclick="goFt('${urlOf(at, a)}')"><path d="M${corner(r, c)} L${corner(r, c + 1)} L${corner(r + 1, c + 1)} L${corner(r + 1, c)} Z"/><text x="${c * 195 + 125}" y="${r * 130 + 92}">${a.name}</text></g>`;
  });
  const map = `<div class="map"><p>请点击地图，进入相应的市州分厅</p><svg viewBox="0 0 640 430">${shapes.join('')}</svg></div><div class="wz">${cities.map((a) => `<a href="${urlOf(at, a)}" target="_blank">${a.name}</a>`).join('')}</div>`;
  const offices = grid(officesOf(PROVINCE).map((o) => [`${o}分厅`, `/sxlb?bm=${encodeURIComponent(o)}`]));
  return layout(
    at,
    PROVINCE,
    '分厅导航',
    `<div class="box">${tabs([
      ['市州分厅', map],
      ['省直分厅', offices],
    ])}</div>`,
  );
}

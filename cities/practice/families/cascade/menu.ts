import type { Place } from '../../place.ts';
import type { AreaLink } from '../areas.ts';
import { areaLinks } from '../areas.ts';

/**
 * The region menu, written by document.write: the box shows while the pointer is on it and closes soon after it leaves;
 * the entries have onclick and no href.
 */
export function menuScript(place: Place): string {
  const entries = areaLinks(place);
  if (entries.length === 0) return '';
  const html = `<div class="sjbox" onmouseover="sjShow()" onmouseout="sjHide()"><button type="button" id="sjBtn">${place.words.switchArea}</button><div id="sjList" style="display:none">${entries.map((a, n) => entry(a, n)).join('')}</div></div>`;
  return `document.write(${JSON.stringify(html)});
var sjTimer;function sjShow(){clearTimeout(sjTimer);document.getElementById('sjList').style.display='block'}
function sjHide(){sjTimer=setTimeout(function(){document.getElementById('sjList').style.display='none';banHide()},250)}
function banShow(n){banHide();var e=document.getElementById('ban'+n);if(e)e.style.display='block'}
function banHide(){document.querySelectorAll('.ban').forEach(function(e){e.style.display='none'})}`;
}

function entry(area: AreaLink, n: number): string {
  const districts = area.children.map((c) => anchor(c, '')).join('');
  return `<div class="sj">${anchor(area, ` name="a${n}" onmouseover="banShow(${n})"`)}${districts ? `<div class="ban" id="ban${n}" style="display:none">${districts}</div>` : ''}</div>`;
}

const anchor = (area: AreaLink, more: string): string =>
  area.href
    ? `<a target="_top"${more} onclick="javascript:window.location.href='${area.href}'">${area.name}</a>`
    : `<a class="unfinish"${more}>${area.name}</a>`;

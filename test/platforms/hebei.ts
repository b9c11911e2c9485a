import { script } from '../halls/kit/site.ts';
import { html, ITEMS } from './content.ts';
import { AREAS, CITIES, type Kind } from './setup.ts';

/** The list of places is a script of its own, made at every publication; it writes links in lines. */
const places = (at: string): string => `document.writeln('<div id="local_other">');
${CITIES.map((c) => `document.writeln('<a href="${at}/${c.slug}/index.html" target="_blank">${c.name.replace('市', '')}</a>');`).join('\n')}
document.writeln('</div><div class="c_list3">');
${AREAS.map((a) => `document.writeln('<a href="${at}/qingshi/${a.slug}/index.html" target="_blank">\\n${a.name}\\n</a>');`).join('\n')}
document.writeln('</div>');`;

/** A script writes the places; the city's names stand short, and every way opens a new window on the city's own host. */
export const hebei: Kind<'province' | 'city'> = {
  source: 'portals.md B1.4 (河北，document.writeln 写出各地链接)',
  hosts: ['province', 'city'],
  city: (at) => ({ portals: { province: `${at.province}/`, city: `${at.city}/qingshi/index.html` } }),
  sites: (at) => ({
    province({ path }) {
      if (path === '/')
        return html(
          '东岭政务服务网',
          '<h1>东岭政务服务网</h1><p>各地网站</p><script src="/script/1/1709071000079031.js"></script>',
        );
      return path === '/script/1/1709071000079031.js' ? script(places(at.city)) : null;
    },
    city({ path }) {
      const area = AREAS.find((a) => path === `/qingshi/${a.slug}/index.html`);
      if (area)
        return html(
          `${area.name}政务服务网`,
          `<h1>${area.name}</h1><ul>${ITEMS.map((i) => `<li><a href="/qingshi/${area.slug}/${i.id}.html" target="_blank">${i.name}</a></li>`).join('')}</ul>`,
        );
      const city = CITIES.find((c) => path === `/${c.slug}/index.html`);
      return city ? html(`${city.name}政务服务网`, `<h1>${city.name}政务服务网</h1><p>站点建设中</p>`) : null;
    },
  }),
};

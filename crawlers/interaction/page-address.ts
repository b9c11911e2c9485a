/** An address as far as it names a page: an anchor only names a place in it, a route of an application (`#/…`, `#!…`) a page. */
export const pageAddress = (url: string | null): string => (url ?? '').replace(/#(?![!/]).*$/, '').replace(/\/+$/, '');

/** The origin of an address; '' where it has none. */
export const originOf = (url: string | null | undefined): string =>
  url && URL.canParse(url) ? new URL(url).origin : '';

import { type LinkRule, targetInside } from './link.ts'

/** A link stays in the reader's language unless it says, with hreflang, that it does not. */
export const sameLanguage: LinkRule = (link, site) => {
  const path = targetInside(link)?.pathname
  const to = path === undefined ? undefined : site.page(path)?.language
  const from = link.page.language
  if (to === undefined || to === (link.hreflang ?? from)) return undefined
  return `leads from “${from}” to a page in “${to}”: add hreflang, or link the page in the reader’s language`
}

import { attribute } from '../helpers/read-page.ts'
import { type LinkRule, targetInside } from './link.ts'

/** A link stays in the reader's language unless it says, with hreflang, that it does not. */
export const sameLanguage: LinkRule = (link, { pages }) => {
  const path = targetInside(link)?.pathname
  const target = path === undefined ? undefined : pages.get(path)
  if (target === undefined) return undefined
  const from = attribute(link.page.root.querySelector('html'), 'lang')
  const to = attribute(target.root.querySelector('html'), 'lang')
  if (to === (link.hreflang ?? from)) return undefined
  return `leads from “${from}” to a page in “${to}”: add hreflang, or link the page in the reader’s language`
}

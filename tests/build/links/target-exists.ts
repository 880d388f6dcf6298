import { type LinkRule, targetInside } from './link.ts'

/** A link inside the hub leads to a page or file that was built, and its fragment to an id on that page. */
export const targetExists: LinkRule = (link, site) => {
  const target = targetInside(link)
  if (target === undefined) return undefined
  const path = decodeURIComponent(target.pathname)
  const page = site.page(path)
  if (page === undefined) {
    if (site.files.has(path)) return undefined
    return site.page(`${path}/`) === undefined ? 'leads to a page that does not exist' : 'needs a slash at its end'
  }
  const id = decodeURIComponent(target.hash.slice(1))
  return id === '' || page.ids.has(id) ? undefined : `leads to #${id}, which is not on ${path}`
}

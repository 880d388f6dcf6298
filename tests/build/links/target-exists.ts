import { type LinkRule, targetInside } from './link.ts'

/** A link inside the hub leads to a page or file that was built, and its fragment to an id on that page. */
export const targetExists: LinkRule = (link, { pages, files, hasAnchor }) => {
  const target = targetInside(link)
  if (target === undefined) return undefined
  const path = decodeURIComponent(target.pathname)
  const page = pages.get(path)
  if (page === undefined) {
    if (files.has(path)) return undefined
    return pages.has(`${path}/`) ? 'needs a slash at its end' : 'leads to a page that does not exist'
  }
  const id = decodeURIComponent(target.hash.slice(1))
  return id === '' || hasAnchor(page, id) ? undefined : `leads to #${id}, which is not on ${path}`
}

/** What the head of a page says about its paper: its address, its translations, its title and summary. */
const OF_THE_PAPER = [
  'link[rel="canonical"]',
  'link[rel="alternate"][hreflang]',
  'meta[name="description"]',
  'meta[property^="og:"]',
  'script[type="application/ld+json"]',
].join()

/** The languages of the hub at the top of a page, each leading to the page in it or to the nearest; at its foot, that nobody has checked it. */
const AROUND_THE_PAPER = ['[data-languages]', '.footer-note']

/**
 * Lets the document say of the paper that is shown now what its own page says of it: in its title, its language, its head,
 * its list of languages and its foot.
 * @param page the other paper's page, whose elements are moved here.
 */
export function followPaper(page: Document): void {
  document.title = page.title
  const { lang, dir } = page.documentElement
  Object.assign(document.documentElement, { lang, dir })
  for (const old of document.head.querySelectorAll(OF_THE_PAPER)) old.remove()
  document.head.append(...page.head.querySelectorAll(OF_THE_PAPER))
  for (const part of AROUND_THE_PAPER) document.querySelector(part)?.replaceWith(...page.querySelectorAll(part))
}

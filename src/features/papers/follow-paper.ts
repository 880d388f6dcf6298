/** What the head of a page says about its paper: its address, its translations, its title and summary. */
const OF_THE_PAPER = [
  'link[rel="canonical"]',
  'link[rel="alternate"][hreflang]',
  'meta[name="description"]',
  'meta[property^="og:"]',
  'script[type="application/ld+json"]',
].join()

/** The languages in which a page exists, above its content; absent where it is in one only. */
const LANGUAGES = '[data-languages]'

/**
 * Lets the document say of the paper that is shown now what its own page says of it: in its title, its language, its head and
 * its list of languages.
 * @param page the other paper's page, whose elements are moved here.
 */
export function followPaper(page: Document): void {
  document.title = page.title
  const { lang, dir } = page.documentElement
  Object.assign(document.documentElement, { lang, dir })
  for (const old of document.head.querySelectorAll(OF_THE_PAPER)) old.remove()
  document.head.append(...page.head.querySelectorAll(OF_THE_PAPER))
  document.querySelector(LANGUAGES)?.remove()
  document.querySelector('main')?.before(...page.querySelectorAll(LANGUAGES))
}

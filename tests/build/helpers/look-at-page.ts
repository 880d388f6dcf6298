import { readHtml } from '../../helpers/read-html.ts'
import { attribute, elements, visibleText } from './read-page.ts'

/** What the head of a page says to readers and search engines. */
export async function lookAt(site: string, path: string) {
  const root = await readHtml(site, path)
  const html = root.querySelector('html')
  const links = elements(root, 'link')
  const withRel = (rel: string) => links.filter((link) => attribute(link, 'rel') === rel)
  return {
    root,
    language: attribute(html, 'lang'),
    direction: attribute(html, 'dir'),
    articleLanguage: attribute(root.querySelector('article.measure'), 'lang'),
    heading: visibleText(root.querySelector('h1')),
    text: visibleText(root.querySelector('main')),
    notes: elements(root, '.translation-note p').map(visibleText),
    canonical: withRel('canonical').map((link) => attribute(link, 'href')),
    alternates: withRel('alternate').flatMap((link) => {
      const code = attribute(link, 'hreflang')
      return code === undefined ? [] : [`${code} ${attribute(link, 'href')}`]
    }),
    dialled: elements(root, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((href) => href.startsWith('tel:')),
  }
}

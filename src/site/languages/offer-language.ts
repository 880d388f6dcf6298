/** “Read this page in …”, in each language. Here and not among the messages, so that no page carries all of them. */
export const OFFERS: Readonly<Record<string, string>> = {
  en: 'Read this page in English',
  pl: 'Przeczytaj tę stronę po polsku',
  ro: 'Citiți această pagină în română',
  es: 'Lea esta página en español',
  pt: 'Leia esta página em português',
  uk: 'Читайте цю сторінку українською',
  ar: 'اقرأ هذه الصفحة بالعربية',
  'zh-Hans': '阅读本页的中文版',
}

/** “Pages in …”, where the page itself is in English only: the link leads to the nearest page in her language. */
export const WAYS: Readonly<Record<string, string>> = {
  en: 'Pages in English',
  pl: 'Strony po polsku',
  ro: 'Pagini în română',
  es: 'Páginas en español',
  pt: 'Páginas em português',
  uk: 'Сторінки українською',
  ar: 'صفحات بالعربية',
  'zh-Hans': '中文页面',
}

/** Ukrainian offered to readers of Russian, in Russian: where it is their only language here, most can read it. */
const IN_RUSSIAN = { offer: 'Читать эту страницу по-украински', way: 'Страницы на украинском' } as const

/** Languages in which the hub has nothing, with the one that is offered instead. */
const READ_INSTEAD: Readonly<Record<string, string>> = { ru: 'uk' }

/** The language without its region: `pt` for pt-BR. Whoever reads one kind of it can read the other. */
function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag
}

function readFor(tag: string): string {
  return READ_INSTEAD[baseOf(tag)] ?? baseOf(tag)
}

/** A language in which the page exists. */
interface Offered {
  readonly lang: string
}

/**
 * Which language to offer: the first that a reader prefers to that of the page.
 * @param wanted her languages, the best first.
 * @param page the languages of the page: its own, and that of its heading where its words are not translated.
 * @param others the other languages in which it exists.
 * @returns undefined where the page is in the best that there is.
 */
export function languageToOffer<T extends Offered>(
  wanted: readonly string[],
  page: readonly string[],
  others: readonly T[],
): T | undefined {
  const own = page.map(baseOf)
  for (const tag of wanted) {
    const read = readFor(tag)
    if (own.includes(read)) return undefined
    const found = others.find(({ lang }) => baseOf(lang) === read)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * What the line says, in which language. A language with one page is offered by its name.
 * @param exists whether the page itself is in it.
 */
function wordsFor({ lang, textContent }: HTMLAnchorElement, exists: boolean): readonly [words: string, lang: string] {
  const wanted = navigator.languages.find((tag) => readFor(tag) === baseOf(lang)) ?? lang
  if (baseOf(wanted) === 'ru') return [exists ? IN_RUSSIAN.offer : IN_RUSSIAN.way, 'ru']
  return [(exists ? OFFERS : WAYS)[lang] ?? textContent.trim(), lang]
}

function writeOffer(link: HTMLAnchorElement, exists: boolean, closeLabel: string): HTMLElement {
  const line = document.createElement('p')
  line.className = 'wrap row row-apart links language-offer'
  const offer = document.createElement('a')
  offer.href = link.href
  offer.hreflang = link.lang
  offer.dir = link.dir
  ;[offer.textContent, offer.lang] = wordsFor(link, exists)
  const close = document.createElement('button')
  close.type = 'button'
  close.className = 'button'
  close.ariaLabel = closeLabel
  close.textContent = '×'
  close.addEventListener('click', () => line.remove())
  line.append(offer, close)
  return line
}

/**
 * Offers the page in the language of the browser, or the nearest page where this one is not in it, in one quiet line at the
 * lower edge of the window, unless the note about its translation leads there already. It forces nobody, asks no server and
 * stores nothing: closed, it is gone until the next page.
 */
export function startLanguageOffer(): void {
  const row = document.querySelector<HTMLElement>('[data-languages]')
  if (row === null) return
  const isInNote = ({ lang }: Offered) => document.querySelector(`.translation-note a[hreflang="${lang}"]`) !== null
  // The head names the languages in which the page itself exists.
  const exists = (lang: string) => document.querySelector(`link[hreflang="${lang}"]`) !== null
  const others = [...row.querySelectorAll('a')]
  const heading = document.querySelector('h1')?.closest<HTMLElement>('[lang]')?.lang
  const page = [document.documentElement.lang, ...(heading === undefined ? [] : [heading])]
  const offered = (links: readonly HTMLAnchorElement[]) => languageToOffer(navigator.languages, page, links)
  const link = offered(others.filter(({ lang }) => exists(lang))) ?? offered(others)
  if (link === undefined || isInNote(link)) return
  document.querySelector('.header')?.append(writeOffer(link, exists(link.lang), row.dataset['close'] ?? ''))
}

import type { SearchEngine } from '../../search/engine.ts'
import { openOtherLanguages, type LanguageOffer } from '../../search/languages/offer.ts'
import { markLanguage } from '../../ui/browser/mark-language.ts'
import { openSearch } from '../../ui/search-form/submit-to-search.ts'

/**
 * Shows the languages in which somebody seems to have typed, each with its search, its best pages and its way to help.
 * @returns what a screen reader announces; empty where no language is offered.
 */
export type ShowOffers = (place: HTMLElement, words: string, engine: SearchEngine) => string

function createLink(address: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = address
  link.textContent = title
  return link
}

function renderOffer({ language, searchIn, search, best, actNow }: LanguageOffer, words: string): HTMLElement {
  const box = document.createElement('div')
  box.className = 'notice flow'
  markLanguage(box, language)
  const ask = createLink(search, searchIn)
  ask.addEventListener('click', (event) => {
    // In a new tab the search is empty: words do not travel in addresses.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    openSearch(search, words)
  })
  const list = document.createElement('ul')
  list.setAttribute('role', 'list')
  const links = [ask, ...best.map(({ id, title }) => createLink(id, title)), createLink(actNow.path, actNow.title)]
  list.append(
    ...links.map((link) => {
      const item = document.createElement('li')
      item.append(link)
      return item
    }),
  )
  box.append(list)
  return box
}

/**
 * Opens the file of all other languages.
 * @throws IndexError for something else, and for an index of another version.
 */
export function openOffers(json: string): ShowOffers {
  const offerLanguages = openOtherLanguages(json, document.documentElement.lang)
  let shown = ''
  return (place, words, engine) => {
    const offers = offerLanguages(words, engine)
    const now = JSON.stringify([words, offers.map(({ language, best }) => [language, best.map(({ id }) => id)])])
    place.hidden = offers.length === 0
    // Links that are made again would lose the focus.
    if (now !== shown) place.replaceChildren(...offers.map((offer) => renderOffer(offer, words)))
    shown = now
    return offers.map(({ searchIn }) => searchIn).join('. ')
  }
}

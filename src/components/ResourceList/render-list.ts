import { formatListState, type ListState } from '../../facets/list-state.ts'
import { element } from '../element.ts'
import { markLanguage } from '../mark-language.ts'
import type { CardData } from './list-data.ts'

function fill(part: HTMLElement, text: string, language: string): void {
  part.textContent = text
  markLanguage(part, language)
}

function renderCard(template: HTMLTemplateElement, card: CardData): Node {
  const item = document.importNode(template.content, true)
  const part = (name: string) => element(item, `[data-part="${name}"]`, HTMLElement)
  const link = element(item, 'a', HTMLAnchorElement)
  link.href = card.path
  fill(link, card.title, card.language)
  fill(part('summary'), card.summary, card.language)
  part('label').textContent = card.label
  part('line').textContent = card.line
  return item
}

/** Renders cards from the page’s template. Content is set as text, never as markup. */
export function renderCards(template: HTMLTemplateElement, cards: readonly CardData[]): HTMLUListElement {
  const list = document.createElement('ul')
  list.className = 'cards'
  list.setAttribute('role', 'list')
  list.append(...cards.map((card) => renderCard(template, card)))
  return list
}

/** The messages of the links to other pages. */
export interface PagerTexts {
  readonly previous: string
  readonly next: string
  /** “Page {page} of {pages}”. */
  readonly page: string
}

/** Renders links to the previous and the next page of a filtered list; nothing for a list of one page. */
export function renderPager(base: string, list: ListState, count: number, texts: PagerTexts): readonly HTMLElement[] {
  if (count < 2) return []
  const nav = document.createElement('nav')
  nav.className = 'pages'
  const position = document.createElement('span')
  position.textContent = texts.page.replace('{page}', String(list.page)).replace('{pages}', String(count))
  const link = (page: number, text: string): HTMLElement => {
    if (page < 1 || page > count) return document.createElement('span')
    const anchor = document.createElement('a')
    anchor.className = 'button'
    anchor.href = base + formatListState({ ...list, page })
    anchor.textContent = text
    return anchor
  }
  nav.append(link(list.page - 1, texts.previous), position, link(list.page + 1, texts.next))
  return [nav]
}

import type { Card } from '../../../domain/resource.ts'
import { formatListState, type ListState } from '../../../facets/list-state.ts'
import { element } from '../../../ui/browser/element.ts'
import { markLanguage } from '../../../ui/browser/mark-language.ts'

/** A card in words. */
export interface CardTexts extends Pick<Card, 'path' | 'title' | 'language'> {
  readonly label: string
  readonly line: string
  /** As `CardContent` has it. */
  readonly state: string
  /** “in English”, on a card of another language. */
  readonly english?: string
}

const partOf = (item: ParentNode, name: string) => element(item, `[data-part="${name}"]`, HTMLElement)

function renderCard(template: HTMLTemplateElement, card: CardTexts): Node {
  const item = document.importNode(template.content, true)
  const link = element(item, 'a', HTMLAnchorElement)
  link.href = card.path
  link.textContent = card.title
  markLanguage(link, card.language)
  const english = partOf(item, 'english')
  if (card.english === undefined) english.remove()
  else {
    english.textContent = card.english
    english.before(' ')
  }
  partOf(item, 'label').textContent = card.label
  const [short, full, inEnglish] = card.state.split('\n')
  const state = partOf(item, 'state')
  if (full === undefined) state.remove()
  else {
    state.title = full
    partOf(state, 'short').textContent = short ?? ''
    partOf(state, 'full').textContent = full
    partOf(state, 'state-english').textContent = inEnglish ?? ''
  }
  partOf(item, 'line').textContent = card.line
  return item
}

/** Renders cards from the page’s template, still without summaries. Content is set as text, never as markup. */
export function renderCards(template: HTMLTemplateElement, cards: readonly CardTexts[]): HTMLUListElement {
  const list = document.createElement('ul')
  list.className = 'cards grid tile-grid'
  list.setAttribute('role', 'list')
  list.append(...cards.map((card) => renderCard(template, card)))
  return list
}

/** Puts their summaries into rendered cards. */
export function fillSummaries(list: HTMLUListElement, summaries: readonly string[]): void {
  for (const [at, item] of [...list.children].entries()) {
    const summary = partOf(item, 'summary')
    summary.textContent = summaries[at] ?? ''
    summary.hidden = summary.textContent === ''
  }
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
  nav.className = 'pages row row-apart'
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

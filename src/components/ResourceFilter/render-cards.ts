import { element } from '../element.ts'
import { markLanguage } from '../mark-language.ts'
import type { CardData } from './card-data.ts'

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
  part('lines').replaceChildren(
    ...card.lines.map((line) => {
      const span = document.createElement('span')
      span.textContent = line
      return span
    }),
  )
  return item
}

/** Builds the list of cards from the page's template. Content is set as text, never as markup. */
export function renderCards(template: HTMLTemplateElement, cards: readonly CardData[]): HTMLUListElement {
  const list = document.createElement('ul')
  list.className = 'cards'
  list.setAttribute('role', 'list')
  list.append(...cards.map((card) => renderCard(template, card)))
  return list
}

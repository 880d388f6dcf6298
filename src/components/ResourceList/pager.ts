import { formatListState, type ListState } from '../../facets/list-state.ts'

/** What the links to other pages say. */
export interface PagerTexts {
  readonly previous: string
  readonly next: string
  /** “Page {page} of {pages}”. */
  readonly page: string
}

/** Links to the neighbouring pages of a filtered list; nothing where one page holds it all. */
export function renderPager(base: string, state: ListState, count: number, texts: PagerTexts): readonly HTMLElement[] {
  if (count < 2) return []
  const nav = document.createElement('nav')
  nav.className = 'pages'
  const place = document.createElement('span')
  place.textContent = texts.page.replace('{page}', String(state.page)).replace('{pages}', String(count))
  const link = (page: number, text: string): HTMLElement => {
    if (page < 1 || page > count) return document.createElement('span')
    const made = document.createElement('a')
    made.className = 'button'
    made.href = base + formatListState({ ...state, page })
    made.textContent = text
    return made
  }
  nav.append(link(state.page - 1, texts.previous), place, link(state.page + 1, texts.next))
  return [nav]
}

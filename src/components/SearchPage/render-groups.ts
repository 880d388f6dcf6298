import type { SearchHit } from '../../search/model.ts'
import { createButton } from '../create-button.ts'
import { GROUP_NAMES, hitsIn, type ChosenGroup, type GroupName } from './groups.ts'
import { renderResult, type ResultContext } from './render-results.ts'

/** How many results are at the top, whatever their group; and of each group below, where all groups are shown. */
const BEST_AT_ONCE = 3
const OF_A_GROUP = 4

type OnChoose = (group: ChosenGroup) => void

function addButton(row: HTMLElement, group: ChosenGroup, onChoose: OnChoose): HTMLButtonElement {
  const button = createButton('chip', '', () => onChoose(group))
  button.dataset['group'] = group
  row.append(button)
  return button
}

/**
 * Shows a button for each group that has results, with their number. The buttons are updated, never made anew: one may
 * be pressed, or have the focus, at the moment when more of the index has been loaded.
 */
export function showGroupButtons(
  row: HTMLElement,
  hits: readonly SearchHit[],
  chosen: ChosenGroup,
  { texts }: ResultContext,
  onChoose: OnChoose,
): void {
  for (const group of ['all', ...GROUP_NAMES] as const) {
    const count = hitsIn(hits, group).length
    const button = row.querySelector<HTMLButtonElement>(`[data-group="${group}"]`) ?? addButton(row, group, onChoose)
    button.hidden = count === 0 && button !== document.activeElement
    button.textContent = `${group === 'all' ? texts.all : texts.groups[group]} ${count}`
    button.setAttribute('aria-pressed', String(group === chosen))
  }
}

function renderList(hits: readonly SearchHit[], context: ResultContext): HTMLOListElement {
  const list = document.createElement('ol')
  list.className = 'results'
  list.setAttribute('role', 'list')
  list.append(...hits.map((hit) => renderResult(hit, context)))
  return list
}

function renderSection(title: string, hits: readonly SearchHit[], context: ResultContext, isTop = false): HTMLElement {
  const section = document.createElement('section')
  const heading = document.createElement('h2')
  // The heading of the first results is not needed to see them; with a screen reader people jump by headings.
  heading.className = isTop ? 'visually-hidden' : 'results-title'
  heading.textContent = title
  section.append(heading, renderList(hits, context))
  return section
}

/** Renders results of all groups: the best ones of any group, then the best of each group, none of them twice. */
export function renderAllGroups(
  hits: readonly SearchHit[],
  hasBest: boolean,
  context: ResultContext,
  onChoose: OnChoose,
): readonly HTMLElement[] {
  const { texts } = context
  const best = hasBest ? hits.slice(0, BEST_AT_ONCE) : []
  const sections = best.length === 0 ? [] : [renderSection(texts.best, best, context, true)]
  for (const group of GROUP_NAMES) {
    const all = hitsIn(hits, group)
    const rest = all.filter((hit) => !best.includes(hit))
    if (rest.length === 0) continue
    const section = renderSection(texts.groups[group], rest.slice(0, OF_A_GROUP), context)
    if (rest.length > OF_A_GROUP) {
      const text = texts.showAll.replace('{name}', `${texts.groups[group]} (${all.length})`)
      section.append(createButton('button', text, () => onChoose(group)))
    }
    sections.push(section)
  }
  return sections
}

/** Renders results of one group. */
export function renderGroup(hits: readonly SearchHit[], group: GroupName, context: ResultContext): HTMLElement {
  return renderSection(context.texts.groups[group], hits, context, true)
}

import type { SearchHit } from '../../search/model.ts'
import { createButton } from './create-button.ts'
import { renderResult, type ResultView } from './render-results.ts'
import { GROUP_NAMES, GROUPS, type GroupName } from './search-texts.ts'

/** All results, or one group of them. */
export type ChosenGroup = GroupName | 'all'

/** How many stand on top, whatever they are; and of each group below, where all groups are shown. */
const BEST_AT_ONCE = 3
const OF_A_GROUP = 4

/** The results of a group. */
export function hitsIn(hits: readonly SearchHit[], group: ChosenGroup): readonly SearchHit[] {
  return group === 'all' ? hits : hits.filter(({ card }) => GROUPS[group].some((name) => name === card.group))
}

/** The group of a name; all for a name that is none. */
export function toGroup(name: string | undefined): ChosenGroup {
  return GROUP_NAMES.find((known) => known === name) ?? 'all'
}

function addButton(row: HTMLElement, group: ChosenGroup, onChoose: (group: ChosenGroup) => void): HTMLButtonElement {
  const button = createButton('chip', '', () => onChoose(group))
  button.dataset['group'] = group
  row.append(button)
  return button
}

/**
 * Shows a button for each group that has results, with their number. Each stays the same button: it may be
 * pressed, or have the focus, just when more arrives.
 */
export function renderGroupButtons(
  row: HTMLElement,
  hits: readonly SearchHit[],
  chosen: ChosenGroup,
  { texts }: ResultView,
  onChoose: (group: ChosenGroup) => void,
): void {
  for (const group of ['all', ...GROUP_NAMES] as const) {
    const count = hitsIn(hits, group).length
    const button = row.querySelector<HTMLButtonElement>(`[data-group="${group}"]`) ?? addButton(row, group, onChoose)
    button.hidden = count === 0 && button !== document.activeElement
    button.textContent = `${group === 'all' ? texts.all : texts.groups[group]} ${count}`
    button.setAttribute('aria-pressed', String(group === chosen))
  }
}

function renderList(hits: readonly SearchHit[], view: ResultView): HTMLOListElement {
  const list = document.createElement('ol')
  list.className = 'results'
  list.setAttribute('role', 'list')
  list.append(...hits.map((hit) => renderResult(hit, view)))
  return list
}

function renderSection(title: string, hits: readonly SearchHit[], view: ResultView, isTop = false): HTMLElement {
  const section = document.createElement('section')
  const heading = document.createElement('h2')
  // What stands on top needs no heading to be seen; a screen reader jumps by it.
  heading.className = isTop ? 'visually-hidden' : 'results-title'
  heading.textContent = title
  section.append(heading, renderList(hits, view))
  return section
}

/**
 * The results of all groups: the best three, whatever they are, then the best of each group, resources
 * first, none of them twice.
 */
export function renderAllGroups(
  hits: readonly SearchHit[],
  hasBest: boolean,
  view: ResultView,
  onChoose: (group: ChosenGroup) => void,
): readonly HTMLElement[] {
  const best = hasBest ? hits.slice(0, BEST_AT_ONCE) : []
  const sections = best.length === 0 ? [] : [renderSection(view.texts.best, best, view, true)]
  for (const group of GROUP_NAMES) {
    const all = hitsIn(hits, group)
    const rest = all.filter((hit) => !best.includes(hit))
    if (rest.length === 0) continue
    const section = renderSection(view.texts.groups[group], rest.slice(0, OF_A_GROUP), view)
    if (rest.length > OF_A_GROUP) {
      const text = view.texts.showAll.replace('{name}', `${view.texts.groups[group]} (${all.length})`)
      section.append(createButton('button', text, () => onChoose(group)))
    }
    sections.push(section)
  }
  return sections
}

/** The results of one group, the first so many. */
export function renderGroup(
  hits: readonly SearchHit[],
  group: GroupName,
  shown: number,
  view: ResultView,
): HTMLElement {
  return renderSection(view.texts.groups[group], hits.slice(0, shown), view, true)
}

import { SORT_NAMES } from '../../domain/sort-names.ts'
import { FACET_NAMES } from '../../domain/facets.ts'
import { countSelected, type FacetSelection } from '../../facets/filter.ts'
import type { ListState } from '../../facets/list-state.ts'
import { pluralText, type Plural } from '../../i18n/plural.ts'
import { createButton } from '../browser/create-button.ts'
import { element } from '../browser/element.ts'
import { createFacetBoxes, type FacetBoxes } from './facet-boxes.ts'

/** The messages of the controls. */
export interface ControlTexts {
  /** “Filter: {n} chosen”. */
  readonly chosen: string | Plural
  /** “Remove filter: {name}”. */
  readonly remove: string
  readonly clear: string
}

/** The values that a reader can change by the controls. */
export type ListChange = Partial<Pick<ListState, 'selection' | 'sort'>>

/** The controls over a list: the filter column, a chip for each selected value, and the choice of the order. */
export interface ListControls extends Pick<FacetBoxes, 'count' | 'nameOf'> {
  /** Shows what is selected and how the list is sorted. */
  readonly show: (list: ListState) => void
}

/**
 * Starts the controls of a list.
 * @param root holds the controls and the status of the list, to which the focus moves from a chip that disappears.
 */
export function createListControls(
  root: HTMLElement,
  texts: ControlTexts,
  onChange: (change: ListChange) => void,
): ListControls {
  const summary = element(root, '[data-filters-summary]', HTMLElement)
  const chips = element(root, '[data-chips]', HTMLElement)
  const order = element(root, '[data-sort]', HTMLSelectElement)
  const boxes = createFacetBoxes(element(root, '[data-filters]', HTMLDetailsElement), () =>
    onChange({ selection: boxes.selection() }),
  )
  order.addEventListener('change', () => onChange({ sort: SORT_NAMES.find((name) => name === order.value) ?? 'best' }))

  function createChip(text: string, label: string, next: FacetSelection): HTMLLIElement {
    const item = document.createElement('li')
    const chip = createButton(label === '' ? 'chip' : 'chip chip-chosen', text, () => {
      onChange({ selection: next })
      element(root, '[data-status]', HTMLElement).focus()
    })
    if (label !== '') chip.setAttribute('aria-label', label)
    item.append(chip)
    return item
  }

  /** A chip for each selected value, which removes it, and one that removes all, also values without a name. */
  function chipsOf(selection: FacetSelection): readonly HTMLLIElement[] {
    const ofValues = FACET_NAMES.flatMap((facet) =>
      (selection[facet] ?? []).flatMap((value, _, values) => {
        const name = boxes.nameOf(facet, value)
        const next = { ...selection, [facet]: values.filter((other) => other !== value) }
        return name === '' ? [] : [createChip(`${name} ✕`, texts.remove.replace('{name}', name), next)]
      }),
    )
    return countSelected(selection) > 0 ? [...ofValues, createChip(texts.clear, '', {})] : []
  }

  return {
    count: boxes.count,
    nameOf: boxes.nameOf,
    show({ selection, sort }) {
      boxes.show(selection)
      summary.textContent = pluralText(texts.chosen, { n: countSelected(selection) }, document.documentElement.lang)
      chips.replaceChildren(...chipsOf(selection))
      order.value = sort
    },
  }
}

import { FACET_NAMES, type FacetName } from '../../facets/definitions.ts'
import { countSelected, type FacetSelection } from '../../facets/filter.ts'

/** What the chips say. */
export interface ChipTexts {
  /** “Remove filter: {name}”. */
  readonly remove: string
  readonly clear: string
}

function button(className: string, text: string, onClick: () => void): HTMLLIElement {
  const item = document.createElement('li')
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = text
  made.addEventListener('click', onClick)
  item.append(made)
  return item
}

/** The chosen filters as buttons that take one away, and one that takes all, also what has no name. */
export function renderChips(
  selection: FacetSelection,
  nameOf: (facet: FacetName, value: string) => string,
  texts: ChipTexts,
  onSelect: (selection: FacetSelection) => void,
): readonly HTMLLIElement[] {
  const chips = FACET_NAMES.flatMap((facet) =>
    (selection[facet] ?? []).flatMap((value) => {
      const name = nameOf(facet, value)
      if (name === '') return []
      const chip = button('chip chip-chosen', `${name} ✕`, () =>
        onSelect({ ...selection, [facet]: (selection[facet] ?? []).filter((other) => other !== value) }),
      )
      chip.firstElementChild?.setAttribute('aria-label', texts.remove.replace('{name}', name))
      return [chip]
    }),
  )
  return countSelected(selection) > 0 ? [...chips, button('chip', texts.clear, () => onSelect({}))] : []
}

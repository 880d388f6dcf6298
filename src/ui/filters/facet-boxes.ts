import { FACET_NAMES, type FacetName } from '../../domain/facets.ts'
import type { CountOf, FacetSelection } from '../../facets/filter.ts'
import { markLanguage } from '../browser/mark-language.ts'

/** The checkboxes of the filter column, made from its links. */
export interface FacetBoxes {
  /** The checked values. */
  readonly selection: () => FacetSelection
  /** Checks exactly the values of a selection. */
  readonly show: (selection: FacetSelection) => void
  /** Writes beside each value how many documents it would leave; a value that would leave none is hidden. */
  readonly count: (countOf: CountOf) => void
  /** The name of a value as the column writes it; `''` for a value without a box, since nobody reads slugs. */
  readonly nameOf: (facet: FacetName, value: string) => string
}

interface Box {
  readonly facet: FacetName
  readonly value: string
  readonly name: string
  readonly input: HTMLInputElement
  readonly item: HTMLElement
}

function toBox(item: HTMLElement, facet: FacetName, onChange: () => void): readonly Box[] {
  const link = item.querySelector('a')
  const value = item.dataset['value'] ?? link?.pathname.split('/').at(-2)
  if (link === null || value === undefined) return []
  const input = document.createElement('input')
  input.type = 'checkbox'
  input.value = value
  const label = document.createElement('label')
  const name = link.textContent?.trim() ?? value
  label.append(input, name)
  if (link.lang !== '') markLanguage(label, link.lang)
  link.replaceWith(label)
  input.addEventListener('change', onChange)
  return [{ facet, value, name, input, item }]
}

/** Replaces the links of the filter column by checkboxes, whose values can be combined. */
export function createFacetBoxes(column: HTMLDetailsElement, onChange: () => void): FacetBoxes {
  // Whoever closes the column from far below its top would otherwise lose sight of the results.
  column.addEventListener('toggle', () => column.open || column.scrollIntoView({ block: 'nearest' }))
  const boxes = FACET_NAMES.flatMap((facet) =>
    [...column.querySelectorAll<HTMLElement>(`[data-facet="${facet}"] > li`)].flatMap((item) =>
      toBox(item, facet, onChange),
    ),
  )
  const checkedIn = (facet: FacetName) =>
    boxes.filter((box) => box.facet === facet && box.input.checked).map(({ value }) => value)

  return {
    selection: () => Object.fromEntries(FACET_NAMES.map((facet) => [facet, checkedIn(facet)])),
    show(selection) {
      for (const { facet, value, input, item } of boxes) {
        input.checked = selection[facet]?.includes(value) ?? false
        if (input.checked) item.closest('details')?.setAttribute('open', '')
      }
    },
    count(countOf) {
      for (const { facet, value, input, item } of boxes) {
        const count = countOf(facet, value)
        const shown = item.querySelector('[data-count]')
        if (shown !== null) shown.textContent = String(count)
        item.hidden = count === 0 && !input.checked
      }
    },
    nameOf: (facet, value) => boxes.find((box) => box.facet === facet && box.value === value)?.name ?? '',
  }
}

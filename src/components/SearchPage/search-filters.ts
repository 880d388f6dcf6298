import { countSelected, type CountOf, type FacetSelection } from '../../facets/filter.ts'
import { element } from '../element.ts'
import { renderChips } from '../ResourceFilter/chips.ts'
import { createFacetBoxes } from '../ResourceFilter/facet-boxes.ts'
import { writeCount } from './render-results.ts'
import type { SearchView } from './search-view.ts'

/** The filter column of the search page. */
export interface SearchFilters {
  readonly show: (selection: FacetSelection) => void
  readonly count: (countOf: CountOf) => void
  readonly jobName: (slug: string) => string
}

/** Makes boxes of the filter column. The same column as that of the resource list, over everything that was found. */
export function createFilters(
  { panel, part, texts }: SearchView,
  language: string,
  onSelect: (selection: FacetSelection) => void,
): SearchFilters {
  const column = element(panel, '[data-filters]', HTMLDetailsElement)
  const summary = element(panel, '[data-filters-summary]', HTMLElement)
  const boxes = createFacetBoxes(column, () => onSelect(boxes.selection()))
  // They need Fuse, which comes when everything else stands.
  void import('./facet-picker.ts').then(({ addPickers }) => addPickers(column, texts.find)).catch(() => undefined)
  return {
    show(selection) {
      boxes.show(selection)
      summary.textContent = writeCount(texts.chosen, countSelected(selection), language)
      part('chips').replaceChildren(
        ...renderChips(selection, boxes.nameOf, texts, (next) => {
          onSelect(next)
          part('status').focus()
        }),
      )
    },
    count: boxes.count,
    jobName: (slug) => boxes.nameOf('role', slug),
  }
}

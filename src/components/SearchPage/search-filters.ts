import { FACET_NAMES, type Choice } from '../../domain/facets.ts'
import type { FacetCounts } from '../../search/results/facets.ts'
import { element } from '../element.ts'
import { renderChips } from '../ResourceFilter/chips.ts'
import { createFacetBoxes } from '../ResourceFilter/facet-boxes.ts'
import { writeCount } from './render-results.ts'
import type { SearchView } from './search-view.ts'

/** The filter column of the search page. */
export interface SearchFilters {
  readonly choice: () => Choice
  readonly show: (choice: Choice) => void
  readonly count: (counts: FacetCounts) => void
  readonly jobName: (slug: string) => string
}

/** Makes boxes of the filter column. The same column as that of the resource list, over everything that was found. */
export function createFilters(
  { panel, part, texts }: SearchView,
  language: string,
  onChoice: (choice: Choice) => void,
): SearchFilters {
  const column = element(panel, '[data-filters]', HTMLDetailsElement)
  const summary = element(panel, '[data-filters-summary]', HTMLElement)
  const boxes = createFacetBoxes(column, () => onChoice(boxes.choice()))
  // They need Fuse, which comes when everything else stands.
  void import('./facet-picker.ts').then(({ addPickers }) => addPickers(column, texts.find)).catch(() => undefined)
  return {
    choice: boxes.choice,
    show(choice) {
      boxes.show(choice)
      const chosen = FACET_NAMES.reduce((sum, facet) => sum + (choice[facet]?.length ?? 0), 0)
      summary.textContent = writeCount(texts.chosen, chosen, language)
      part('chips').replaceChildren(
        ...renderChips(choice, boxes.nameOf, texts, (next) => {
          onChoice(next)
          part('status').focus()
        }),
      )
    },
    count: (counts) => boxes.count((facet) => counts.get(facet) ?? new Map()),
    jobName: (slug) => boxes.nameOf('role', slug),
  }
}

import { createPicker } from '../../search/query/pick-names.ts'

/** A list with fewer values can be seen at a glance. */
const FEWEST_VALUES = 16

/**
 * Adds a search field above each long list of values in a filter column. The values whose names are like what is typed,
 * even misspelt, stay visible.
 * @param label the name of the field, with `{name}` for the facet.
 */
export function addValueSearch(column: HTMLElement, label: string): void {
  for (const list of column.querySelectorAll<HTMLElement>('[data-facet]')) {
    const items = [...list.querySelectorAll<HTMLElement>(':scope > li')]
    if (items.length < FEWEST_VALUES) continue
    const facet = list.closest('details')?.querySelector('summary')?.textContent?.trim() ?? ''
    const pick = createPicker(items.map((item) => item.querySelector('label')?.textContent?.trim() ?? ''))
    const field = document.createElement('input')
    field.type = 'search'
    field.autocomplete = 'off'
    field.setAttribute('aria-label', label.replace('{name}', facet))
    field.addEventListener('input', () => {
      const picked = pick(field.value)
      items.forEach((item, position) => item.classList.toggle('not-picked', !picked.has(position)))
    })
    list.before(field)
  }
}

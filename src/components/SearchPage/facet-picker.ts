import { createPicker } from '../../search/query/pick-names.ts'

/** Fewer values are seen at a glance. */
const FEWEST_VALUES = 16

/** Puts a field above each long list of values: what is typed there, even misspelt, leaves the values like it. */
export function addPickers(column: HTMLElement, label: string): void {
  for (const list of column.querySelectorAll<HTMLElement>('[data-facet]')) {
    const items = [...list.querySelectorAll<HTMLElement>(':scope > li')]
    const summary = list.closest('details')?.querySelector('summary')?.textContent?.trim() ?? ''
    if (items.length < FEWEST_VALUES) continue
    const pick = createPicker(items.map((item) => item.querySelector('label')?.textContent?.trim() ?? ''))
    const field = document.createElement('input')
    field.type = 'search'
    field.className = 'picker'
    field.autocomplete = 'off'
    field.setAttribute('aria-label', label.replace('{name}', summary))
    field.addEventListener('input', () => {
      const picked = pick(field.value)
      items.forEach((item, at) => item.classList.toggle('not-picked', !picked.has(at)))
    })
    list.before(field)
  }
}

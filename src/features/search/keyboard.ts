/** Whether a key may be a shortcut: the focus is in no text field, and no modifier is held down. */
function isShortcut({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isInField =
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null
  return !isInField && !ctrlKey && !metaKey && !altKey
}

/**
 * Starts the keys of the search page: “/” moves the focus to the field, arrow keys move it between the field and the
 * results, Escape calls `onClear`. Enter opens a result because it is a link.
 */
export function listenToKeys(field: HTMLInputElement, results: HTMLElement, onClear: () => void): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isShortcut(event)) return
    event.preventDefault()
    field.focus()
    field.select()
  })

  function move(step: number): boolean {
    const links = [...results.querySelectorAll<HTMLAnchorElement>('.results a')]
    const current = links.findIndex((link) => link === document.activeElement)
    const isInField = document.activeElement === field
    if ((current < 0 && !isInField) || links.length === 0) return false
    const next = current + step
    if (next < -1) return false
    if (next === -1) field.focus()
    else links[Math.min(next, links.length - 1)]?.focus()
    return true
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault()
      field.focus()
      onClear()
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && move(step)) event.preventDefault()
  }
  field.addEventListener('keydown', onKey)
  results.addEventListener('keydown', onKey)
}

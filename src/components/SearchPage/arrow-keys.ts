/** A key that writes nothing and belongs to nobody else: no field has the focus, nothing is held down. */
function isFree(event: KeyboardEvent): boolean {
  const { target } = event
  const isField =
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select') !== null
  return !isField && !event.ctrlKey && !event.metaKey && !event.altKey
}

/**
 * Keys for those who do not take a hand off them: “/” goes to the field, arrows move between field and
 * results, Escape clears. Enter opens a result because it is a link.
 */
export function listenToKeys(field: HTMLInputElement, results: HTMLElement, onClear: () => void): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || !isFree(event)) return
    event.preventDefault()
    field.focus()
    field.select()
  })

  function move(step: number): boolean {
    const links = [...results.querySelectorAll<HTMLAnchorElement>('.results a')]
    const at = links.findIndex((link) => link === document.activeElement)
    const isInField = document.activeElement === field
    if ((at < 0 && !isInField) || links.length === 0) return false
    const next = at + step
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

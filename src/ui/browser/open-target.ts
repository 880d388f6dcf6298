/**
 * Opens the closed part of the page into which the address leads. Browsers do so on the way there; on the way back, and
 * in older ones, the part would stay closed.
 */
export function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1))
  const part = target?.closest('details:not([open])')
  part?.setAttribute('open', '')
  if (part) target?.scrollIntoView()
}

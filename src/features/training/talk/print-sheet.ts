/** Prints one sheet of the page: the stylesheet prints only the sheet that the address names. */
export function startPrintLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-print-sheet]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault()
      location.hash = link.hash
      print()
    })
  }
}

import { chosenCountry } from '../../ui/calls/country.ts'

/*
 * Who can help follows a yes at once: the box moves to the answer that the reader unfolds. Both are scrolled up from behind the
 * bar at the thumb, as far as they fit: a browser scrolls nothing when a `details` opens. How much room the bar takes is in the
 * style sheet (`scroll-padding-block-end`).
 */
const result = document.querySelector('[data-result]')
for (const details of document.querySelectorAll<HTMLDetailsElement>('.folds details')) {
  details.addEventListener('toggle', () => {
    if (!details.open) return
    if (result !== null) details.append(result)
    details.scrollIntoView({ block: 'nearest' })
  })
}

/** The button, and the end of the address of a page that begins with one question. */
const ONE_BY_ONE = '#one-by-one'

/** The page of the country that the reader chose, where this one is about another. */
function pageOfHers(): string | undefined {
  const link = document.querySelector<HTMLAnchorElement>(`[data-same-in="${chosenCountry() ?? ''}"]`)
  return link?.ariaCurrent === null ? link.href : undefined
}

const button = document.querySelector<HTMLButtonElement>(ONE_BY_ONE)
if (button !== null) {
  button.hidden = false
  button.addEventListener('click', () => {
    const hers = pageOfHers()
    if (hers !== undefined) return location.assign(hers + ONE_BY_ONE)
    // Without a connection the questions stay on the page as they are.
    void import('./one-question.ts').then(
      ({ askOneByOne }) => askOneByOne(button),
      () => (button.hidden = true),
    )
  })
  if (location.hash === ONE_BY_ONE) button.click()
}

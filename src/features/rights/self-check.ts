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

const button = document.querySelector<HTMLButtonElement>('[data-one-by-one]')
if (button !== null) {
  button.hidden = false
  button.addEventListener('click', () => {
    // Without a connection the questions stay on the page as they are.
    void import('./one-question.ts').then(
      ({ askOneByOne }) => askOneByOne(button),
      () => (button.hidden = true),
    )
  })
}

/*
 * What a reader unfolds is scrolled up from behind the bar at the thumb, as far as it fits: a browser scrolls nothing
 * when a `details` opens. How much room the bar takes is in the style sheet (`scroll-padding-block-end`).
 */
for (const details of document.querySelectorAll<HTMLDetailsElement>('.folds details')) {
  details.addEventListener('toggle', () => {
    if (details.open) details.scrollIntoView({ block: 'nearest' })
  })
}

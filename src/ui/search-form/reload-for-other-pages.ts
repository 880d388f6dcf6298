/**
 * Reloads where Back or Forward lead to another page. To a browser, an entry that was pushed and then reloaded belongs
 * to the same document, so that it would only fire `popstate` (HTML, 7.4.2.3 history traversal).
 */
export function reloadForOtherPages(): void {
  const own = location.pathname
  addEventListener('popstate', () => {
    if (location.pathname !== own) location.reload()
  })
}

/** Events by which a reader moves the focus herself. */
const USER_EVENTS = ['keydown', 'pointerdown']

/** A result to focus, by its id. */
type Target = 'first' | { readonly id: string }

/**
 * The focus that the page moves to a result: at Enter, after a search from another page, after Back. While results
 * arrive bit by bit it stays on that result, until the reader moves it herself.
 */
export interface ResultFocus {
  /**
   * Sets the result to focus; `undefined` for none.
   * @param mayScroll whether the page may scroll to it, asked once it is there.
   */
  readonly moveTo: (target: Target | undefined, mayScroll?: () => boolean) => void
  /** Focuses that result, if it is there by now. */
  readonly apply: () => void
  /** Whether a reader moves along the results by herself, so that they must not be rendered again. */
  readonly isReaders: () => boolean
}

/** @param form of the words, which may lose the focus; what else a reader has focused keeps it. */
export function createResultFocus(results: HTMLElement, form: HTMLElement): ResultFocus {
  let target: Target | undefined
  let mayScroll = () => false
  for (const name of USER_EVENTS) {
    addEventListener(
      name,
      () => {
        target = undefined
      },
      // Before Enter in the field submits its form.
      { capture: true, passive: true },
    )
  }

  function findLink(wanted: Target): HTMLAnchorElement | undefined {
    const links = [...results.querySelectorAll<HTMLAnchorElement>('.results a')]
    return wanted === 'first' ? links[0] : links.find((link) => link.getAttribute('href') === wanted.id)
  }

  function isFree(): boolean {
    const { activeElement } = document
    return activeElement === document.body || form.contains(activeElement) || results.contains(activeElement)
  }

  return {
    moveTo(next, mayScrollToIt = () => false) {
      target = next
      mayScroll = mayScrollToIt
    },
    apply() {
      const link = target && findLink(target)
      if (link === undefined || link === document.activeElement || !isFree()) return
      link.focus({ preventScroll: !mayScroll() })
      // Later stages of the search must not move the page again.
      mayScroll = () => false
    },
    isReaders: () => target === undefined && results.contains(document.activeElement),
  }
}

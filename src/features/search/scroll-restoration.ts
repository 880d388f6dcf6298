/** How long scrolling has to pause before its position is reported. */
const PAUSE_MS = 200

/** Events by which a reader moves the page herself. `scroll` alone does not say so: scripts and layout scroll too. */
const USER_EVENTS = ['wheel', 'touchmove', 'keydown', 'pointerdown']

/** Restores the position of a page whose content arrives bit by bit. */
export interface ScrollRestoration {
  /** Sets the position to restore, in px from the top; `undefined` for none. It is dropped once the reader moves the page. */
  readonly restoreTo: (scroll: number | undefined) => void
  /** Scrolls to that position, as far as the page is long enough by now. */
  readonly apply: () => void
}

/** @param onPause receives the position, in px from the top, whenever scrolling pauses. */
export function createScrollRestoration(onPause: (scroll: number) => void): ScrollRestoration {
  let target: number | undefined
  let pause: ReturnType<typeof setTimeout> | undefined
  history.scrollRestoration = 'manual'
  for (const name of USER_EVENTS) {
    addEventListener(
      name,
      () => {
        target = undefined
      },
      { passive: true },
    )
  }
  addEventListener('scroll', () => {
    clearTimeout(pause)
    pause = setTimeout(() => onPause(target ?? scrollY), PAUSE_MS)
  })
  return {
    restoreTo(scroll) {
      target = scroll
    },
    apply() {
      if (target !== undefined) scrollTo(0, target)
    },
  }
}

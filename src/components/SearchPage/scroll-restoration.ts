const RESTS_MS = 200

/** By these a reader moves the page herself; `scroll` comes as well when the page is moved for her. */
const BY_HAND = ['wheel', 'touchmove', 'keydown', 'pointerdown']

/** Where on the page a reader is. */
export interface Place {
  /** Where she was, in px from the top: until she moves by herself she is to come back there. */
  comeBackTo(scroll: number | undefined): void
  /** Brings her there, as far as the page is long enough by now. */
  go(): void
}

/** @param onRest told where she is, in px from the top, once scrolling rests. */
export function keepPlace(onRest: (scroll: number) => void): Place {
  let wanted: number | undefined
  let scrolling: ReturnType<typeof setTimeout> | undefined
  history.scrollRestoration = 'manual'
  for (const sign of BY_HAND) {
    addEventListener(
      sign,
      () => {
        wanted = undefined
      },
      { passive: true },
    )
  }
  addEventListener('scroll', () => {
    clearTimeout(scrolling)
    scrolling = setTimeout(() => onRest(wanted ?? scrollY), RESTS_MS)
  })
  return {
    comeBackTo(scroll) {
      wanted = scroll
    },
    go() {
      if (wanted !== undefined) scrollTo(0, wanted)
    },
  }
}

/** Shows one part of the page and nothing else, on the whole screen where the browser can do that. */
export interface FullScreen {
  toggle(): void
  isWhole(): boolean
}

/** What is outside of a part of the page: the neighbours of it and of all that it is in. */
function outsideOf(part: Element): readonly Element[] {
  const parent = part.parentElement
  if (parent === null || part === document.body) return []
  return [...[...parent.children].filter((child) => child !== part), ...outsideOf(parent)]
}

/** The bar with “Act now” and “Leave this page”, which stays in view where the browser has no full screen. */
const HELP_BAR = '.strip'

/**
 * Makes a part of the page fill the screen. Browsers without the Fullscreen API (iPhones) fill their window.
 * Escape leaves the full screen and does nothing else.
 * @param onChange is told whether the part now fills the screen.
 */
export function createFullScreen(part: HTMLElement, onChange: (isWhole: boolean) => void): FullScreen {
  let isWhole = false

  function apply(nextIsWhole: boolean): void {
    if (nextIsWhole === isWhole) return
    isWhole = nextIsWhole
    part.classList.toggle('is-whole', isWhole)
    document.documentElement.classList.toggle('has-whole', isWhole)
    const isReal = document.fullscreenElement === part
    for (const other of outsideOf(part)) {
      if (other.tagName !== 'SCRIPT') other.toggleAttribute('inert', isWhole && (isReal || !other.matches(HELP_BAR)))
    }
    onChange(isWhole)
  }

  function toggle(): void {
    if (document.fullscreenElement === part) {
      void document.exitFullscreen()
    } else if (isWhole) {
      apply(false)
    } else if (document.fullscreenEnabled) {
      part.requestFullscreen().catch(() => apply(true))
    } else {
      apply(true)
    }
  }

  document.addEventListener('fullscreenchange', () => apply(document.fullscreenElement === part))
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && document.fullscreenElement === null) apply(false)
  })
  return { toggle, isWhole: () => isWhole }
}

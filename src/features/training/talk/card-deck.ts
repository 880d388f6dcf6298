import { cardAfter, cardStep, swipeStep, type CardStep } from './card-step.ts'
import { element } from '../../../ui/browser/element.ts'

/** The cards of the page, of which one is shown at a time. */
export interface CardDeck {
  /** Turns a card, goes to the first or last one, or scrolls in one that is longer than the screen. */
  take(step: CardStep): void
}

/** So many pixels an arrow scrolls in a long card: about three lines. */
const SCROLL = 100

const directionOf = (stage: HTMLElement) => (getComputedStyle(stage).direction === 'rtl' ? 'rtl' : 'ltr')

/** Shows one card at a time, and says which: `{card}`, `{cards}` and `{title}` are filled into the texts of the page. */
export function startDeck(stage: HTMLElement, announce: (text: string) => void): CardDeck {
  const cards = [...stage.querySelectorAll<HTMLElement>('[data-card]')]
  const counter = element(stage, '[data-counter]', HTMLElement)
  const [previous, next] = ['previous', 'next'].map((step) =>
    element(stage, `[data-step="${step}"]`, HTMLButtonElement),
  )
  const { counter: counterText = '', status: statusText = '' } = counter.dataset
  let current = 0

  function show(place: number): void {
    current = place
    for (const [at, card] of cards.entries()) card.classList.toggle('is-current', at === place)
    const fill = (text: string) =>
      text
        .replace('{card}', String(place + 1))
        .replace('{cards}', String(cards.length))
        .replace('{title}', cards[place]?.querySelector('h3')?.textContent.trim() ?? '')
    counter.textContent = fill(counterText)
    const pressed = document.activeElement
    previous?.toggleAttribute('disabled', place === 0)
    next?.toggleAttribute('disabled', place === cards.length - 1)
    // A button that is disabled loses the focus; the keys that turn cards need it here.
    if (pressed instanceof HTMLButtonElement && pressed.disabled) stage.focus({ preventScroll: true })
    announce(fill(statusText))
    cards[place]?.scrollTo({ top: 0 })
  }

  function take(step: CardStep): void {
    if (step === 'down' || step === 'up') cards[current]?.scrollBy({ top: step === 'down' ? SCROLL : -SCROLL })
    const place = cardAfter(step, current, cards.length)
    if (place !== current) show(place)
  }

  /** Shows the card that the address names, as the list of all cards leads to it. */
  function showTarget(): void {
    const place = cards.findIndex(({ id }) => id === location.hash.slice(1))
    if (place !== -1) show(place)
  }

  previous?.addEventListener('click', () => take('previous'))
  next?.addEventListener('click', () => take('next'))
  addEventListener('hashchange', showTarget)
  listenToSwipes(stage, take)
  show(0)
  showTarget()
  return { take }
}

function listenToSwipes(stage: HTMLElement, take: (step: CardStep) => void): void {
  let from: Touch | undefined
  stage.addEventListener('touchstart', ({ touches }) => (from = touches.length === 1 ? touches[0] : undefined), {
    passive: true,
  })
  stage.addEventListener('touchend', ({ changedTouches: [to] }) => {
    if (from === undefined || to === undefined) return
    const step = swipeStep(to.clientX - from.clientX, to.clientY - from.clientY, directionOf(stage))
    if (step !== undefined) take(step)
  })
}

const TYPED = 'input, select, textarea'
/** Elements that do something of their own when Space is pressed. */
const OWN_KEYS = `a, button, summary, ${TYPED}`

/** Keys that turn the cards wherever the focus is, because they do nothing else on a page that is not wider than its window. */
const EVERYWHERE = ['ArrowLeft', 'ArrowRight']

/**
 * Has keys turn the cards. Only two arrows do so from everywhere on the page; Space, Home, End and letters do where the
 * cards fill the screen or have the focus (WCAG 2.2, 2.1.4), so that the page can be scrolled as any other.
 */
export function listenToKeys(stage: HTMLElement, isWhole: () => boolean, act: (step: CardStep) => void): void {
  document.addEventListener('keydown', (event) => {
    const at = event.target instanceof Element ? event.target : undefined
    const step = cardStep(event, directionOf(stage))
    if (step === undefined || event.defaultPrevented) return
    if (event.key === ' ' && at?.closest(OWN_KEYS)) return
    const isNear = isWhole() || (stage.contains(at ?? null) && step !== 'down' && step !== 'up')
    if (!isNear && (!EVERYWHERE.includes(event.key) || at?.closest(TYPED))) return
    event.preventDefault()
    act(step)
  })
}

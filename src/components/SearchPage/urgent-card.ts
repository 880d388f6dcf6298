import type { SearchView } from './view.ts'

/** A half-typed sentence says little: the card waits for a pause, unless a phrase of urgent help is there. */
const PAUSE_MS = 800

/** The card of whom to call, above all results. */
export interface UrgentCard {
  /** Shows the card that fits what was typed, or none. */
  readonly update: (typed: string) => Promise<void>
  /** What was typed is finished: nobody is typing on. */
  readonly finish: (typed: string) => void
  /** The heading of the card that is shown; undefined where none is. */
  readonly title: () => string | undefined
}

const withoutScoring = (_typed: string, hasPhrase: boolean) => (hasPhrase ? 'danger' : undefined)

/**
 * Phrases and scoring are files of their own, since they know all languages; they are loaded with the page. Where the
 * scoring cannot be loaded, the phrases remain.
 */
async function load() {
  const [{ isCrisis }, { whoNeedsHelp }] = await Promise.all([
    import('../../search/query/crisis.ts'),
    import('../../search/crisis/decide.ts').catch(() => ({ whoNeedsHelp: withoutScoring })),
  ])
  return { isCrisis, whoNeedsHelp }
}

/** @param onPause what was typed is finished, and a card is due. */
export function createUrgentCard({ part, show }: SearchView, onPause: () => void): UrgentCard {
  const cards = [...part('urgent').querySelectorAll<HTMLElement>('[data-need]')]
  let finished: string | undefined
  let pausing: ReturnType<typeof setTimeout> | undefined
  let updating = ''

  function showNeed(need: string | undefined): void {
    show('urgent', need !== undefined)
    for (const card of cards) card.hidden = card.dataset['need'] !== need
  }

  return {
    async update(typed) {
      updating = typed
      const { isCrisis, whoNeedsHelp } = await load()
      // A later call knows better.
      if (updating !== typed) return
      const hasPhrase = isCrisis(typed)
      const need = whoNeedsHelp(typed, hasPhrase)
      clearTimeout(pausing)
      if (need === undefined || hasPhrase || typed === finished) showNeed(need)
      else {
        pausing = setTimeout(() => {
          finished = typed
          onPause()
        }, PAUSE_MS)
      }
    },
    finish(typed) {
      finished = typed
    },
    title: () => cards.find((card) => !part('urgent').hidden && !card.hidden)?.querySelector('h2')?.textContent,
  }
}

import type { ShowNumbers } from './show-numbers.ts'
import type { SearchView } from './view.ts'

/** A half-typed sentence says little: the card waits for a pause, unless a phrase of urgent help is there. */
const PAUSE_MS = 800

/** The card of the numbers to call, above all results. */
export interface UrgentCard {
  /**
   * Shows the card that fits what was typed, or none.
   * @returns the words to search among the rights of a country that was named; undefined where none was.
   */
  readonly update: (typed: string) => Promise<string | undefined>
  /** What was typed is finished: nobody is typing on. */
  readonly finish: (typed: string) => void
  /** The heading of the card that is shown; undefined where none is. */
  readonly title: () => string | undefined
}

/** Opens the scoring once: its words take a moment to unpack. */
async function openScoring() {
  const [{ openCrisis }, { LEARNT_WORDS }] = await Promise.all([
    import('../../search/crisis/decide.ts'),
    import('../../search/crisis/learnt-words.ts'),
  ])
  return openCrisis(LEARNT_WORDS).whoNeedsHelp
}

/**
 * Phrases and scoring are files of their own, since they know all languages; they are loaded with the page. Where the
 * scoring cannot be loaded, the phrases remain.
 */
function load() {
  return Promise.all([import('../../search/query/read-sentence.ts'), openScoring().catch(() => undefined)])
}

/**
 * @param onPause what was typed is finished, and a card is due.
 * @param showNumbers puts in the numbers of a country that was named, whether a card is shown or not.
 */
export function createUrgentCard(
  { part, show }: SearchView,
  showNumbers: ShowNumbers,
  onPause: () => void,
): UrgentCard {
  const cards = [...part('urgent').querySelectorAll<HTMLElement>('[data-need]')]
  let loading: ReturnType<typeof load> | undefined
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
      loading ??= load()
      const [{ readSentence, needOfPhrases }, whoNeedsHelp = needOfPhrases] = await loading
      // A later call knows better.
      if (updating !== typed) return undefined
      const sentence = readSentence(typed)
      const need = whoNeedsHelp(sentence)
      showNumbers(sentence.country?.code)
      clearTimeout(pausing)
      if (need === undefined || sentence.hasPhrase || typed === finished) showNeed(need)
      else {
        pausing = setTimeout(() => {
          finished = typed
          onPause()
        }, PAUSE_MS)
      }
      return sentence.country?.otherWords
    },
    finish(typed) {
      finished = typed
    },
    title: () => cards.find((card) => !part('urgent').hidden && !card.hidden)?.querySelector('h2')?.textContent,
  }
}

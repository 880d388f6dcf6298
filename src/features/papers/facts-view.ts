import { splitAtPhones } from '../../domain/written-phone.ts'
import { fillIn, pluralText } from '../../i18n/plural.ts'
import { factOf, textOfBlank, writeFacts, type Facts } from '../../takeaway/facts.ts'
import { createNode } from '../../ui/browser/create-node.ts'
import { element } from '../../ui/browser/element.ts'
import { knownFacts } from '../../ui/browser/hotel-facts.ts'
import { forget, keep, readKept } from '../../ui/browser/kept.ts'
import { tickIfKept } from '../../ui/browser/tick-if-kept.ts'
import { whenClearedElsewhere } from '../../ui/browser/when-cleared.ts'
import type { PaperView } from './view.ts'

const KEPT = 'hotel-facts'

/** The facts of a hotel on the page. */
export interface FactsView {
  /** What is typed now, of all papers. */
  readonly all: () => Facts
  /** Shows it in the form and in the paper that is open. */
  readonly show: () => void
}

/** Puts a fact, or the label in its brackets, into a place of the paper. Whatever was typed is text. */
function fillPlace(place: HTMLElement, facts: Facts): void {
  const label = (place.dataset['label'] ??= place.textContent.trim().replace(/^\[|\]$/g, ''))
  const field = place.dataset['field'] ?? ''
  const isFilled = factOf(facts, field) !== undefined
  place.replaceChildren(
    ...splitAtPhones(textOfBlank({ field, label }, facts)).map((part, at) =>
      at % 2 === 0 ? part : createNode('span', 'is-phone', part),
    ),
  )
  place.classList.toggle('is-filled', isFilled)
  // The name of a hotel has a direction of its own.
  place.dir = isFilled ? 'auto' : ''
}

/** Connects the form with the paper. Nothing is kept before the reader ticks the box. */
export function createFacts({ root, form, texts, language }: PaperView): FactsView {
  const box = element(form, '[data-keep-facts]', HTMLInputElement)
  const status = element(form, '[data-facts-status]', HTMLElement)
  const known = knownFacts(KEPT)
  let facts = known.facts
  tickIfKept(box, KEPT)
  if (!known.isOwn && Object.keys(facts).length > 0) status.textContent = texts.keptByPosters

  const inputs = () => [...form.querySelectorAll<HTMLInputElement>('[data-fact]')]
  const isEmpty = (input: HTMLInputElement) => factOf(facts, input.dataset['fact'] ?? '') === undefined

  function showPaper(): void {
    for (const place of root.querySelectorAll<HTMLElement>('[data-field]')) fillPlace(place, facts)
    // A fact that the paper needs in several places is one to fill in.
    const places = [...root.querySelectorAll<HTMLElement>('[data-paper] [data-field]:not(.is-filled)')]
    const empty = new Set(places.map(({ dataset }) => dataset['field'])).size
    const marked = element(root, '[data-marked]', HTMLElement)
    const text = pluralText(texts.marked, { n: empty }, language)
    // A live region is read out at each change.
    if (marked.textContent !== text) marked.textContent = text
    marked.classList.toggle('is-some', empty > 0)
    const done = inputs().filter((input) => !isEmpty(input)).length
    const values = { done, count: inputs().length }
    element(root, '[data-facts-count]', HTMLElement).textContent = fillIn(texts.facts, values, language)
    element(root, '[data-facts-bar]', HTMLProgressElement).value = done
  }

  function show(): void {
    for (const input of inputs()) input.value = facts[input.dataset['fact'] ?? ''] ?? ''
    showPaper()
  }

  function keepIfAsked(): void {
    if (!box.checked || keep(KEPT, writeFacts(facts))) return
    box.checked = false
    status.textContent = texts.keepFailed
  }

  form.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.dataset['fact'] === undefined) return
    facts = { ...facts, [target.dataset['fact']]: target.value }
    status.textContent = ''
    showPaper()
    // “Clear” may have been pressed in another tab since the box was ticked.
    if (readKept(KEPT) === undefined) box.checked = false
    keepIfAsked()
  })
  // The button has the focus when it is pressed, so the input before it is remembered.
  let last: EventTarget | null = null
  form.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) last = target
  })
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('[data-next]') === null) return
    const all = inputs()
    const at = all.findIndex((input) => input === last)
    const next = [...all.slice(at + 1), ...all].find(isEmpty)
    next?.focus()
  })
  box.addEventListener('change', () => {
    status.textContent = ''
    if (box.checked) keepIfAsked()
    else forget(KEPT)
  })
  function clear(): void {
    facts = {}
    box.checked = false
    show()
    status.textContent = texts.cleared
  }
  element(form, '[data-clear-facts]', HTMLButtonElement).addEventListener('click', () => {
    forget(KEPT)
    // Or else they would be back with the next page.
    forget('poster-facts')
    clear()
  })
  whenClearedElsewhere([KEPT, 'poster-facts'], clear)
  return { all: () => facts, show }
}

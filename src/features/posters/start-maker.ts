import { createNode } from '../../ui/browser/create-node.ts'
import { element, showScriptParts } from '../../ui/browser/element.ts'
import { FACTS_NAMES } from '../../ui/browser/hotel-facts.ts'
import { readKept } from '../../ui/browser/kept.ts'
import { loadOnce } from '../../ui/browser/load-once.ts'
import { chosenCountry } from '../../ui/calls/country.ts'
import type { MakerConfig } from './config.ts'
import { fitSheet, smallestLetter } from './fit.ts'
import { setPaper } from './paper.ts'
import { inchesOf } from './sizes.ts'
import { warningItem } from './warning-item.ts'

// The page comes with a sheet. What makes another one is loaded when somebody begins to, or when hers differs from the start.

const root = element(document, '[data-poster-maker]', HTMLElement)
const config: MakerConfig = JSON.parse(element(root, '[data-config]', HTMLScriptElement).textContent)
const { words } = config
const early = new AbortController()
/** What was chosen before the maker was there, to be chosen again. */
const choices: (() => void)[] = []
/** The last button that was pressed before. */
let pressed: HTMLElement | undefined

function say(state: 'loading' | 'failed'): void {
  root.dataset['state'] = state
  element(root, '[data-status]', HTMLElement).textContent = words[state]
}

const load = loadOnce(async () => {
  say('loading')
  const { tryToShow } = await import('./poster-maker.ts')
  early.abort()
  for (const choose of choices) choose()
  await tryToShow()
  pressed?.click()
})

function use(): void {
  load().catch(() => say('failed'))
}

function noteChoice({ target: field }: Event): void {
  if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) {
    const { value } = field
    const checked = field instanceof HTMLInputElement && field.checked
    choices.push(() => {
      Object.assign(field, { value, checked })
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }))
    })
  }
  use()
}

function notePress(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null
  if (button === null) return
  event.preventDefault()
  pressed = button
  use()
}

root.addEventListener('focusin', use, { signal: early.signal })
root.addEventListener('input', noteChoice, { signal: early.signal })
root.addEventListener('click', notePress, { signal: early.signal })
document.documentElement.toggleAttribute('data-prints-sheet', true)
setPaper('a4')
showScriptParts()
// A sheet is chosen at first, and no notice of a State.
element(document, '[data-notices]', HTMLElement).hidden = true
const warnings = config.warnings.map((warning) => warningItem(warning, words))
const isWhole = fitSheet(element(root, '.sheet', HTMLElement), smallestLetter(inchesOf('a4'))) !== undefined
element(root, '[data-warnings]', HTMLElement).append(
  ...(isWhole ? [] : [createNode('li', '', words.full)]),
  ...warnings,
)
const isOfOther = (chosenCountry() ?? config.country) !== config.country
if (isOfOther || FACTS_NAMES.some((name) => readKept(name) !== undefined)) use()

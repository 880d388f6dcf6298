import { languageInFront } from '../language-pair.ts'
import { element, showScriptParts } from '../../../ui/browser/element.ts'
import { chosenCountry } from '../../../ui/calls/country.ts'
import { BASE_LANGUAGE } from '../../../domain/base-language.ts'

/*
 * Leaves the sentences of one language on the page, and shows one of them large in both languages. The bar with “Leave
 * this page” stays within reach, so nothing here is a modal dialog. Nothing is stored.
 */
type Side = 'yours' | 'theirs'

const list = element(document, '[data-sentences]', HTMLElement)
const shown = element(document, '[data-shown]', HTMLElement)
const items = [...list.querySelectorAll<HTMLElement>('[data-sentence]')]
const place = element(shown, '[data-place]', HTMLElement)
const choices: Readonly<Record<Side, HTMLSelectElement>> = {
  yours: element(document, '[data-choice="yours"]', HTMLSelectElement),
  theirs: element(document, '[data-choice="theirs"]', HTMLSelectElement),
}
const hubsCountry = element(document, '.language-pair', HTMLElement).dataset['country'] ?? ''
/** The place in the list of the sentence that is large. */
let at = 0
/** Whether the language of the person in front was chosen by hand: then it stays. */
let isTheirsChosen = false

function wordingOf(item: HTMLElement, language: string): HTMLElement {
  const wording = item.querySelector<HTMLElement>(`[data-wording="${language}"] [data-text]`)
  return wording ?? element(item, `[data-wording="${BASE_LANGUAGE}"] [data-text]`, HTMLElement)
}

function leaveOneLanguage(): void {
  for (const item of items) {
    const own = wordingOf(item, choices.yours.value)
    for (const wording of item.querySelectorAll<HTMLElement>('[data-wording]')) wording.hidden = !wording.contains(own)
  }
}

function write(side: Side, item: HTMLElement): void {
  const wording = wordingOf(item, choices[side].value)
  const target = element(shown, `[data-${side}]`, HTMLElement)
  target.textContent = wording.textContent
  target.lang = wording.lang
  target.dir = wording.dir
  element(shown, `[data-${side}-name]`, HTMLElement).textContent = choices[side].selectedOptions[0]?.textContent ?? ''
}

function show(index: number): void {
  const item = items[(index + items.length) % items.length]
  if (item === undefined) return
  at = items.indexOf(item)
  write('theirs', item)
  write('yours', item)
  const isSame = wordingOf(item, choices.yours.value) === wordingOf(item, choices.theirs.value)
  element(shown, '[data-yours]', HTMLElement).hidden = isSame
  const drawing = item.querySelector('svg')?.cloneNode(true)
  element(shown, '[data-picture]', HTMLElement).replaceChildren(...(drawing === undefined ? [] : [drawing]))
  // Taken when it is shown: the script of the help bar may have put in the number of another country since.
  const call = item.querySelector('.call')?.cloneNode(true)
  element(shown, '[data-number-place]', HTMLElement).replaceChildren(...(call === undefined ? [] : [call]))
  document.dispatchEvent(new Event('languages'))
  place.textContent = (place.dataset['place'] ?? '')
    .replace('{n}', String(at + 1))
    .replace('{all}', String(items.length))
}

/** The language of the person in front is asked for once; who goes on without it shows her own words. */
function isAsking(): boolean {
  const isAsked = choices.theirs.required
  choices.theirs.required = true
  return !isAsked && !choices.theirs.reportValidity()
}

function open(index: number): void {
  if (isAsking()) return
  document.documentElement.classList.add('is-showing')
  shown.hidden = false
  show(index)
  scrollTo(0, 0)
  shown.focus()
}

function close(): void {
  document.documentElement.classList.remove('is-showing')
  shown.hidden = true
  const opener = items[at]?.querySelector<HTMLElement>('[data-show]')
  opener?.focus()
}

function swap(): void {
  const { yours, theirs } = choices
  ;[yours.value, theirs.value] = [theirs.value, yours.value]
  leaveOneLanguage()
  show(at)
}

function codesOf(): readonly string[] {
  return [...choices.yours.options].flatMap(({ value }) => (value === '' ? [] : [value]))
}

/** That of the chosen country, and never her own. */
function chooseTheirs(): void {
  choices.theirs.value = languageInFront(choices.yours.value, chosenCountry() ?? hubsCountry, codesOf())
}

/** What the reader chose stays; where both sides would be the same, the other one gives way. */
function choose(side: Side): void {
  const isSame = choices.yours.value === choices.theirs.value
  if (side === 'theirs') {
    isTheirsChosen = true
    if (isSame) choices.yours.value = languageInFront(choices.theirs.value, hubsCountry, codesOf())
  } else if (isSame || !isTheirsChosen) chooseTheirs()
  leaveOneLanguage()
}

/** The reader's own language first, where the sentences have it: what her browser asks for, if the page does not say. */
function preselect(): void {
  const codes = codesOf()
  const wanted = navigator.languages.flatMap((tag) => codes.filter((code) => code.split('-')[0] === tag.split('-')[0]))
  if (document.documentElement.lang === BASE_LANGUAGE && wanted[0] !== undefined) choices.yours.value = wanted[0]
  chooseTheirs()
}

items.forEach((item, index) => element(item, '[data-show]', HTMLElement).addEventListener('click', () => open(index)))
for (const side of ['yours', 'theirs'] as const) choices[side].addEventListener('change', () => choose(side))
element(shown, '[data-swap]', HTMLElement).addEventListener('click', swap)
element(shown, '[data-close]', HTMLElement).addEventListener('click', close)
element(shown, '[data-previous]', HTMLElement).addEventListener('click', () => show(at - 1))
element(shown, '[data-next]', HTMLElement).addEventListener('click', () => show(at + 1))
shown.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close()
})
preselect()
leaveOneLanguage()
showScriptParts()

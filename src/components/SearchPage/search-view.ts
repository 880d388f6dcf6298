import { element } from '../element.ts'
import type { SearchTexts } from './search-texts.ts'

/** A screen reader hears the count once typing rests (govuk accessible-autocomplete waits as long). */
const ANNOUNCE_AFTER_MS = 1400

/** The parts of the search page that its script fills. */
export interface SearchView {
  readonly field: HTMLInputElement
  readonly form: HTMLFormElement
  readonly panel: HTMLElement
  readonly texts: SearchTexts
  readonly results: HTMLElement
  readonly more: HTMLButtonElement
  readonly sorts: readonly HTMLButtonElement[]
  readonly part: (name: string) => HTMLElement
  /** Shows or hides a part. */
  readonly show: (name: string, isShown: boolean) => void
  /** Has a screen reader say a text once, a while after the last one was asked for. */
  readonly announce: (text: string) => void
}

/** Finds the parts of the search page. */
export function findView(): SearchView {
  const panel = element(document, '[data-search]', HTMLElement)
  const form = element(document, '[data-search-form]', HTMLFormElement)
  const part = (name: string) => element(document, `[data-${name}]`, HTMLElement)
  const texts: SearchTexts = JSON.parse(element(panel, '[data-texts]', HTMLScriptElement).text)
  let announcing: ReturnType<typeof setTimeout> | undefined
  return {
    ...{ panel, form, part, texts },
    field: element(form, 'input', HTMLInputElement),
    results: part('results'),
    more: element(panel, '[data-more]', HTMLButtonElement),
    sorts: [...panel.querySelectorAll<HTMLButtonElement>('[data-sort]')],
    show: (name, isShown) => {
      part(name).hidden = !isShown
    },
    announce(text) {
      clearTimeout(announcing)
      // What was said last is true no longer.
      part('announce').textContent = ''
      announcing = setTimeout(() => {
        part('announce').textContent = text
      }, ANNOUNCE_AFTER_MS)
    },
  }
}

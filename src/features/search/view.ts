import { element } from '../../ui/browser/element.ts'
import type { SearchAddresses } from './load-search.ts'
import type { SearchTexts } from './texts.ts'

/** A screen reader announces the count once typing pauses for as long as in govuk’s accessible-autocomplete. */
const ANNOUNCE_AFTER_MS = 1400

/** The elements of the search page that its script fills, and the data it carries. */
export interface SearchView {
  readonly field: HTMLInputElement
  readonly form: HTMLFormElement
  readonly panel: HTMLElement
  readonly results: HTMLElement
  readonly more: HTMLButtonElement
  /** One empty result. */
  readonly template: HTMLTemplateElement
  readonly texts: SearchTexts
  /** BCP 47 tag of the page. */
  readonly language: string
  readonly addresses: SearchAddresses
  /** The address that names the current files of the index. */
  readonly manifest: string
  readonly part: (name: string) => HTMLElement
  /** Shows or hides a part. */
  readonly show: (name: string, isShown: boolean) => void
  /** Shows a message above the results; none for `''`. */
  readonly showMessage: (text: string) => void
  /** Has a screen reader announce a text, a while after the last one was asked for. */
  readonly announce: (text: string) => void
}

/** Finds the elements of the search page. */
export function findView(): SearchView {
  const panel = element(document, '[data-search]', HTMLElement)
  const form = element(document, '[data-search-form]', HTMLFormElement)
  const part = (name: string) => element(document, `[data-${name}]`, HTMLElement)
  const show = (name: string, isShown: boolean) => {
    part(name).hidden = !isShown
  }
  let announcing: ReturnType<typeof setTimeout> | undefined
  return {
    panel,
    form,
    part,
    show,
    field: element(form, 'input', HTMLInputElement),
    results: part('results'),
    more: element(panel, '[data-more]', HTMLButtonElement),
    template: element(panel, '[data-result-template]', HTMLTemplateElement),
    texts: JSON.parse(element(panel, '[data-texts]', HTMLScriptElement).text),
    language: document.documentElement.lang,
    addresses: JSON.parse(panel.dataset['files'] ?? '{}'),
    manifest: panel.dataset['manifest'] ?? '',
    showMessage(text) {
      show('message', text !== '')
      part('message').textContent = text
    },
    announce(text) {
      clearTimeout(announcing)
      // The last announcement is no longer true.
      part('announce').textContent = ''
      announcing = setTimeout(() => {
        part('announce').textContent = text
      }, ANNOUNCE_AFTER_MS)
    },
  }
}

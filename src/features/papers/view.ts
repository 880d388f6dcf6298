import { element } from '../../ui/browser/element.ts'
import type { PaperTexts } from './texts.ts'

/** The parts of the page that the tool works with. */
export interface PaperView {
  readonly root: HTMLElement
  /** The choice of the paper, the facts, and whether they are kept. */
  readonly form: HTMLElement
  readonly texts: PaperTexts
  /** BCP 47 tag of the page. */
  readonly language: string
  /** The path of all papers, such as `/papers/`. */
  readonly base: string
}

/** Finds them. @throws Error where the markup and the script do not fit together. */
export function findView(): PaperView {
  const root = element(document, '[data-papers]', HTMLElement)
  const texts: PaperTexts = JSON.parse(element(root, '[data-texts]', HTMLScriptElement).textContent)
  return {
    root,
    texts,
    form: element(root, '[data-facts-form]', HTMLElement),
    language: document.documentElement.lang,
    base: root.dataset['papers'] ?? '',
  }
}

/** The path of the page that is open. */
export function openPath(): string {
  return location.pathname
}

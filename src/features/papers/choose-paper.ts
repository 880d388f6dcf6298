import { textLanguage } from '../../i18n/text-language.ts'
import { element } from '../../ui/browser/element.ts'
import { fetchOwn } from '../../ui/browser/fetch-own.ts'
import { followPaper } from './follow-paper.ts'
import { openPath, type PaperView } from './view.ts'

/** One paper of the list. */
interface PaperLink {
  readonly title: string
  readonly path: string
  /** BCP 47 tag of the title. */
  readonly language: string
}

/**
 * Puts the parts of another paper's page into this one: what is typed, and where the reader is, stay.
 * @throws Error where the page is no paper.
 */
function swapParts(root: HTMLElement, page: Document): void {
  const parts = [...root.querySelectorAll<HTMLElement>('[data-swap]')].map((part) => {
    const other = page.querySelector(`[data-papers] [data-swap="${part.dataset['swap'] ?? ''}"]`)
    if (other === null) throw new Error(`The page has no part “${part.dataset['swap'] ?? ''}”.`)
    return [part, document.adoptNode(other)] as const
  })
  for (const [part, other] of parts) part.replaceWith(other)
}

/**
 * Lets the reader choose another paper, from the list or by a link to one: its page is fetched, and its address is that
 * of the page from then on.
 * @param onChange called with its path when the other paper is on the page.
 */
export function startChoice({ root, form, texts, base }: PaperView, onChange: (path: string) => void): void {
  const choice = element(form, '[data-choice]', HTMLSelectElement)
  const status = element(form, '[data-facts-status]', HTMLElement)
  let shown = openPath()
  // The page of the latest choice wins, whatever the order of the answers.
  let asked = shown

  /** The outcome of a choice; `superseded` where another one was made before its page was there. */
  async function load(path: string): Promise<'shown' | 'failed' | 'superseded'> {
    asked = path
    try {
      const text = await (await fetchOwn(path)).text()
      if (asked !== path) return 'superseded'
      const page = new DOMParser().parseFromString(text, 'text/html')
      swapParts(root, page)
      followPaper(page)
      shown = path
      status.textContent = ''
      onChange(path)
      return 'shown'
    } catch (error) {
      if (import.meta.env.DEV) console.error(error)
      if (asked !== path) return 'superseded'
      status.textContent = texts.loadFailed
      return 'failed'
    } finally {
      // Until the latest choice is there, the list shows it.
      if (asked === path) choice.value = shown
    }
  }

  async function choose(path: string): ReturnType<typeof load> {
    const result = await load(path)
    if (result === 'shown' && path !== openPath()) history.pushState(null, '', path)
    return result
  }

  choice.addEventListener('change', () => void choose(choice.value))
  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
    const isPaper = link?.origin === location.origin && link.hash === '' && pathsOf(choice).includes(link.pathname)
    if (link === null || !isPlain || !isPaper) return
    event.preventDefault()
    void choose(link.pathname).then((result) => {
      if (result === 'failed') location.assign(link.href)
      if (result !== 'shown') return
      // The link that had the focus is gone with its page.
      const paper = element(root, '[data-paper]', HTMLElement)
      paper.tabIndex = -1
      paper.focus({ preventScroll: true })
      paper.scrollIntoView()
    })
  })
  addEventListener('popstate', () => {
    // Only the part behind # may have changed.
    if (openPath() !== shown) void load(openPath())
  })
  // Without the list there is this paper, and links to others.
  void fillList(choice, base).catch(() => undefined)
}

function pathsOf(choice: HTMLSelectElement): readonly string[] {
  return [...choice.options].map(({ value }) => value)
}

async function fillList(choice: HTMLSelectElement, base: string): Promise<void> {
  const papers: readonly PaperLink[] = await (await fetchOwn(`${base}papers.json`)).json()
  // A list that was kept, or made a moment before, may lack a paper that was just published.
  const own = papers.some(({ path }) => path === openPath()) ? [] : [...choice.options]
  choice.replaceChildren(...own, ...papers.map(optionOf))
  choice.value = openPath()
}

function optionOf({ title, path, language }: PaperLink): HTMLOptionElement {
  const option = new Option(title, path)
  return Object.assign(option, textLanguage(language, document.documentElement.lang))
}

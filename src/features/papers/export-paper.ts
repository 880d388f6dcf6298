import { fillIn } from '../../i18n/plural.ts'
import { lossesOf, type Facts, type Loss } from '../../takeaway/facts.ts'
import { fileNameOf } from '../../takeaway/file-name.ts'
import { inCountry } from '../../takeaway/in-country.ts'
import type { Paper } from '../../takeaway/paper.ts'
import { element } from '../../ui/browser/element.ts'
import { loadOnce } from '../../ui/browser/load-once.ts'
import { saveFile } from '../../ui/browser/save-file.ts'
import { chosenCountry } from '../../ui/calls/country.ts'
import { openPath, type PaperView } from './view.ts'
import { fetchPaper, loadWord, saveWord } from './word-file.ts'

const CSV = 'text/csv;charset=utf-8'

/** The outcome of an export: a sentence, and what the file lacks. */
interface Result {
  readonly text: string
  readonly losses?: readonly Loss[]
}

/** Prints the cover sheet alone: it is no page of the paper, and is not counted with its pages. */
function printCoverOf(root: HTMLElement): void {
  root.classList.add('is-cover')
  addEventListener('afterprint', () => root.classList.remove('is-cover'), { once: true })
  print()
}

/**
 * Starts what takes a paper away: Word, print, text, sheets as CSV. The code for each is loaded when it is asked for.
 * @param factsNow what is typed at the moment.
 * @returns `showPaper`, to be called when another paper is on the page, and `shownPaper`, which loads the one that is.
 */
export function startExports(
  { root, texts, language }: PaperView,
  factsNow: () => Facts,
): { showPaper: (path: string) => void; shownPaper: () => Promise<Paper> } {
  let load = loadOnce(() => fetchPaper(openPath()))

  // To those who fill a paper in, so that it is here when it is asked for, also without a connection by then.
  root.addEventListener('input', () => void Promise.all([loadWord(), load()]).catch(() => undefined), { once: true })

  async function savePaper(): Promise<Result> {
    const paper = await load()
    const name = await saveWord(paper, factsNow())
    return { text: fillIn(texts.saved, { name }, language), losses: lossesOf(paper, factsNow()) }
  }

  async function copyText(): Promise<Result> {
    const [{ toText }, paper] = await Promise.all([import('./to-text.ts'), load()])
    await navigator.clipboard.writeText(toText(inCountry(paper, chosenCountry()), factsNow()))
    return { text: texts.copied, losses: lossesOf(paper, factsNow()) }
  }

  async function saveSheet(at: number): Promise<Result> {
    const [{ sheetsOf, toSheet }, paper] = await Promise.all([import('./to-sheet.ts'), load()])
    const sheets = sheetsOf(paper)
    const sheet = sheets[at]
    if (sheet === undefined) throw new Error(`${paper.slug} has no sheet ${at}.`)
    const { slug } = paper
    const name = fileNameOf({ slug: sheets.length === 1 ? slug : `${slug}-${at + 1}` }, factsNow(), 'csv')
    saveFile(name, toSheet(sheet, paper, factsNow()), CSV)
    return { text: fillIn(texts.saved, { name }, language) }
  }

  function show({ text, losses = [] }: Result): void {
    const place = element(root, '[data-result]', HTMLElement)
    const line = document.createElement('p')
    line.textContent = losses.length === 0 ? text : `${text} ${texts.lost}`
    const list = document.createElement('ul')
    for (const { what, text: words, place: heading } of losses) {
      const item = document.createElement('li')
      item.textContent = fillIn(texts.lostOne, { what, text: words, place: heading }, language)
      list.append(item)
    }
    place.replaceChildren(line, ...(losses.length === 0 ? [] : [list]))
  }

  async function run(button: HTMLElement, work: () => Promise<Result>): Promise<void> {
    if (button.ariaBusy === 'true') return
    button.ariaBusy = 'true'
    try {
      show(await work())
    } catch (error) {
      if (import.meta.env.DEV) console.error(error)
      show({ text: texts.failed })
    } finally {
      button.ariaBusy = 'false'
    }
  }

  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button === null) return
    const { word, copy, sheet, printPaper, printCover } = button.dataset
    if (word !== undefined) void run(button, savePaper)
    else if (copy !== undefined) void run(button, copyText)
    else if (sheet !== undefined) void run(button, () => saveSheet(Number(sheet)))
    else if (printPaper !== undefined) print()
    else if (printCover !== undefined) printCoverOf(root)
  })
  // A finger or pointer is on the button for a moment before it is pressed: on a slow phone that is half of the time.
  for (const event of ['pointerover', 'focusin']) {
    root.addEventListener(event, ({ target }) => {
      if (target instanceof Element && target.closest('[data-word]')) void loadWord().catch(() => undefined)
    })
  }
  // So that it is here when it is asked for, also without a connection by then.
  void load().catch(() => undefined)
  return {
    shownPaper: () => load(),
    showPaper(path) {
      load = loadOnce(() => fetchPaper(path))
      void load().catch(() => undefined)
    },
  }
}

import { element, showScriptParts } from '../../ui/browser/element.ts'
import { today } from '../../ui/browser/today.ts'
import type { ImpactConfig } from './impact-config.ts'

/*
 * The form of the report. What reads files and makes the report is loaded with the page's first idle moment, so that it is
 * here without a connection too. Nothing is kept and nothing is sent.
 */
const root = element(document, '[data-impact]', HTMLElement)
const config: ImpactConfig = JSON.parse(element(root, '[data-config]', HTMLScriptElement).textContent)
const form = element(root, '[data-form]', HTMLFormElement)
const year = element(root, '[data-year]', HTMLInputElement)
const load = () => import('./make-report.ts')

function say(text: string): void {
  element(root, '[data-status]', HTMLElement).textContent = text
}

function on(selector: string, work: () => Promise<void>): void {
  for (const button of root.querySelectorAll(selector))
    button.addEventListener('click', () => void work().catch(() => say(config.words.failed)))
}

year.max = today().slice(0, 4)
year.value = year.max
form.addEventListener('submit', (event) => {
  event.preventDefault()
  say(config.words.reading)
  void load()
    .then(({ makeReportOf }) => makeReportOf(root, config, say))
    .catch(() => say(config.words.failed))
})
on('[data-sheet]', async () => say((await load()).saveSheet(config)))
on('[data-save="docx"]', async () => say(await (await load()).saveWord(config)))
on('[data-save="csv"]', async () => say((await load()).saveTable(config)))
on('[data-example]', async () => (await load()).showExample(root, config, say))
on('[data-again]', async () => (await load()).askAgain(root))
element(root, '[data-print]', HTMLElement).addEventListener('click', () => print())
showScriptParts()
void load().catch(() => undefined)

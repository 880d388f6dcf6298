import { fetchManifest } from '../../offline/fetch-checked.ts'
import { isOld, type Kept } from '../../offline/kept.ts'
import { bytesToFetch, filesOf, type Choice } from '../../offline/manifest.ts'
import { dayOf } from '../../offline/notice.ts'
import { readVault } from '../../offline/vault.ts'
import { clearKept } from '../../ui/browser/clear-kept.ts'
import { element, showScriptParts } from '../../ui/browser/element.ts'
import { handedOn } from '../../ui/browser/hand-on.ts'
import { chooseCountry, chosenCountry, isCountryKept } from '../../ui/calls/country.ts'
import { startAppIcon } from './app-icon.ts'
import { canKeep, keepCopy } from './keep-copy.ts'
import type { PanelData } from './panel-data.ts'

const panel = element(document, '[data-keep-panel]', HTMLFormElement)
const { own, messages }: PanelData = JSON.parse(panel.dataset['keepPanel'] ?? '')
const find = <T extends Element>(name: string, type: new () => T) => element(panel, `[data-${name}]`, type)
const select = (name: 'job' | 'country') => element(panel, `[name=${name}]`, HTMLSelectElement)

const boxes = [...panel.querySelectorAll<HTMLInputElement>('[name=language]')]
const papers = element(panel, '[name=papers]', HTMLInputElement)
const keptLine = find('kept', HTMLElement)
const size = find('size', HTMLElement)
const keep = find('keep', HTMLButtonElement)
const remove = find('remove', HTMLButtonElement)
const progress = find('progress', HTMLElement)
const status = find('status', HTMLElement)

function choice(): Choice {
  const languages = boxes.filter(({ checked }) => checked).map(({ value }) => value)
  return { languages, job: select('job').value, country: select('country').value, papers: papers.checked }
}

/** Chooses a value where the list has it. */
function choose(name: 'job' | 'country', value: string | undefined): void {
  const list = select(name)
  if ([...list.options].some((option) => option.value === value)) list.value = value ?? ''
}

function showKept(kept: Kept | undefined): void {
  const copy = kept?.copy
  keptLine.hidden = copy === undefined
  if (copy !== undefined) {
    const words = isOld(copy, Date.now()) ? messages.keptOld : messages.kept
    keptLine.textContent = words.replace('{date}', dayOf(copy, document.documentElement.lang))
    if (kept?.isFull === true) keptLine.textContent += ` ${messages.full}`
  }
  keep.textContent = copy === undefined ? messages.keep : messages.update
  remove.hidden = kept === undefined
  find('install', HTMLElement).hidden = copy === undefined
}

/** Says what the choice costs to download, before anything is kept. */
async function showSize(kept: Kept | undefined): Promise<void> {
  const asked = choice()
  const has = new Set(Object.values(kept?.copy?.files ?? {}))
  const words = await Promise.all(asked.languages.map(fetchManifest))
    .then((manifests) => Math.ceil(bytesToFetch(filesOf(manifests, asked), has) / 1024))
    .then((n) => (n === 0 ? messages.nothingNew : messages.size.replace('{n}', String(n))))
    .catch(() => messages.sizeUnknown)
  // Another choice may have been made meanwhile.
  if (JSON.stringify(asked) === JSON.stringify(choice())) size.textContent = words
}

async function showState(): Promise<void> {
  const kept = await readVault()
  showKept(kept)
  await showSize(kept)
}

function showProgress(done: number, all: number): void {
  const bar = element(progress, 'progress', HTMLProgressElement)
  bar.max = Math.max(all, 1)
  bar.value = all === 0 ? 1 : done
  find('count', HTMLElement).textContent = messages.progress.replace('{n}', String(done)).replace('{all}', String(all))
}

/** The numbers on kept pages are those of the country that was kept. */
function followCountry({ country }: Choice): void {
  if (country !== (chosenCountry() ?? own)) chooseCountry(country, country !== own || isCountryKept())
  else if (country !== own) chooseCountry(country, true)
}

/** Raised by each press on “Keep” and “Remove”: what an earlier one still says does not count any more. */
let presses = 0

function showWork(isWorking: boolean): void {
  keep.disabled = isWorking
  progress.hidden = !isWorking
}

async function keepNow(): Promise<void> {
  presses += 1
  const press = presses
  const wanted = choice()
  status.textContent = ''
  remove.hidden = false
  showWork(true)
  const outcome = await keepCopy(wanted, (done, all) => press === presses && showProgress(done, all))
  if (press !== presses) return
  if (outcome === 'done') followCountry(wanted)
  showWork(false)
  await showState()
  status.textContent = messages[outcome]
}

async function removeNow(): Promise<void> {
  presses += 1
  await clearKept()
  showWork(false)
  await showState()
  status.textContent = messages.removed
}

async function start(): Promise<void> {
  const kept = await readVault()
  choose('job', kept?.choice.job ?? handedOn())
  choose('country', kept?.choice.country ?? chosenCountry())
  papers.checked = kept?.choice.papers === true
  // What is kept stays kept; the language of this page is added.
  for (const box of boxes) box.checked ||= kept?.choice.languages.includes(box.value) === true
  panel.addEventListener('submit', (event) => {
    event.preventDefault()
    void keepNow()
  })
  remove.addEventListener('click', () => void removeNow())
  panel.addEventListener('change', ({ target }) => {
    // Without a language there would be nothing to keep.
    if (target instanceof HTMLInputElement && choice().languages.length === 0) target.checked = true
    void readVault().then(showSize)
  })
  startAppIcon(find('install', HTMLElement))
  await showState()
}

showScriptParts()
if (canKeep()) void start()
else {
  panel.hidden = true
  element(document, '[data-cannot]', HTMLElement).hidden = false
}

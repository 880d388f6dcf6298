import { sheetHtml } from './sheet-html.ts'
import type { Sheet, SheetChoice } from './sheet-model.ts'
import { isWhole, toSheet } from './sheet.ts'
import { pageRule, SHEET_SIZES, SIZE_NAMES } from './sizes.ts'
import { smsText } from './sms-text.ts'
import type { SheetKind, SheetTexts } from './texts.ts'
import { createNode } from '../../ui/browser/create-node.ts'
import { element, showScriptParts } from '../../ui/browser/element.ts'
import { chosenCountry } from '../../ui/calls/country.ts'
import { saveFile } from '../../ui/browser/save-file.ts'
import type { MakerConfig } from './config.ts'
import { drawPicture } from './draw-picture.ts'
import { fitSheet, setLetter } from './fit.ts'
import { startHotelFields } from './hotel-fields.ts'
import { LanguageBoxes } from './language-boxes.ts'
import { warningItem } from './warning-item.ts'

const KINDS: readonly SheetKind[] = ['staff-room', 'guests', 'worker']
const MILLIMETRES_AN_INCH = 25.4

const root = element(document, '[data-poster-maker]', HTMLElement)
const form = element(root, 'form', HTMLFormElement)
const frame = element(root, '[data-sheet]', HTMLElement)
const sms = element(root, '[data-sms]', HTMLElement)
const smsField = element(sms, 'textarea', HTMLTextAreaElement)
const notices = element(document, '[data-notices]', HTMLElement)
const country = element(form, '[name=country]', HTMLSelectElement)
const status = element(root, '[data-status]', HTMLElement)
const config: MakerConfig = JSON.parse(element(root, '[data-config]', HTMLScriptElement).textContent)
const { words } = config
const languages = new LanguageBoxes(form, config)
const paper = new CSSStyleSheet()

/** Milliseconds after the last key, when the letters of a sheet are fitted again. */
const AFTER_TYPING = 250

let shown: Sheet | undefined
/** The letters of the sheet, as `fitSheet` found them for this look. */
let letter: number | undefined
let lastLook = ''
let fitting: ReturnType<typeof setTimeout> | undefined

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

/** What the form says; undefined for a notice of a State, of which no sheet is made. */
function readChoice(): SheetChoice | undefined {
  const data = new FormData(form)
  const kind = KINDS.find((name) => name === textOf(data, 'kind'))
  const size = SIZE_NAMES.find((name) => name === textOf(data, 'size'))
  if (kind === undefined || size === undefined) return undefined
  return {
    kind,
    size,
    job: textOf(data, 'job'),
    country: textOf(data, 'country'),
    hotelName: textOf(data, 'hotelName'),
    dutyPhone: textOf(data, 'dutyPhone'),
    showsHotel: data.has('showsHotel'),
  }
}

function inchesOf({ size }: SheetChoice): number {
  const { width, unit } = SHEET_SIZES[size]
  return unit === 'in' ? width : width / MILLIMETRES_AN_INCH
}

/** Gives the sheet the largest letters that fit. It takes several layouts of the page, so one key does not wait for it. */
function fitNow(choice: SheetChoice): void {
  const sheet = frame.querySelector<HTMLElement>('.sheet')
  if (sheet === null || shown === undefined) return
  letter = fitSheet(sheet, inchesOf(choice))
  element(root, '[data-warnings]', HTMLElement).replaceChildren(
    ...(letter === undefined ? [createNode('li', '', words.full)] : []),
    ...shown.warnings.map((warning) => warningItem(warning, words)),
  )
}

function showSheet(choice: SheetChoice, texts: readonly SheetTexts[]): void {
  shown = toSheet(choice, texts, config.origin, new Date().toISOString().slice(0, 10))
  frame.innerHTML = sheetHtml(shown)
  // All that changes the sheet but what is typed.
  const look = JSON.stringify({ ...choice, hotelName: '', dutyPhone: '', languages: languages.chosen })
  const sheet = frame.querySelector<HTMLElement>('.sheet')
  clearTimeout(fitting)
  if (look === lastLook && letter !== undefined && sheet !== null && setLetter(sheet, letter))
    fitting = setTimeout(() => fitNow(choice), AFTER_TYPING)
  else fitNow(choice)
  lastLook = look
  element(root, '[data-size-name]', HTMLElement).textContent = config.sizes[choice.size] ?? ''
  paper.replaceSync(pageRule(choice.size))
  if (!sms.hidden) smsField.value = smsText(shown)
}

/**
 * Says whether the sheet that was chosen is shown. Until it is, the stylesheet lets nothing be printed but what is said here:
 * the sheet that came with the page is one of another choice.
 */
function setState(state: 'loading' | 'failed' | 'ready'): void {
  root.dataset['state'] = state
  status.textContent = state === 'ready' ? '' : words[state]
}

function isReady(): boolean {
  return root.dataset['state'] === 'ready'
}

/** Shows what belongs to the kind of sheet, and the sheet itself. */
async function show(): Promise<void> {
  const choice = readChoice()
  root.toggleAttribute('data-is-notice', choice === undefined)
  notices.hidden = choice !== undefined
  document.documentElement.toggleAttribute('data-prints-sheet', choice !== undefined)
  if (choice === undefined) {
    paper.replaceSync('')
    setState('ready')
    return
  }
  root.dataset['kind'] = choice.kind
  if (shown === undefined) setState('loading')
  const known = await languages.load()
  // While the texts were loading, something else may have been chosen.
  if (JSON.stringify(readChoice()) !== JSON.stringify(choice)) return show()
  languages.showWhole(known, choice)
  const chosen = languages.chosen.flatMap((code) => known.get(code) ?? []).filter((texts) => isWhole(texts, choice))
  const inEnglish = known.get('en')
  showSheet(choice, chosen.length > 0 || inEnglish === undefined ? chosen : [inEnglish])
  setState('ready')
}

/** Shows the sheet, or says that it cannot be shown. */
async function tryToShow(): Promise<void> {
  try {
    await show()
  } catch {
    setState('failed')
  }
}

let isWaiting = false

/** Shows the sheet in the next frame, however many keys were pressed since the last. */
function showSoon(): void {
  if (isWaiting) return
  isWaiting = true
  requestAnimationFrame(() => {
    isWaiting = false
    void tryToShow()
  })
}

function startSms(): void {
  const said = element(sms, '[data-sms-status]', HTMLElement)
  element(root, '[data-show-sms]', HTMLButtonElement).addEventListener('click', () => {
    if (shown === undefined) return showSoon()
    sms.hidden = false
    said.textContent = ''
    smsField.value = smsText(shown)
    smsField.focus()
  })
  element(sms, '[data-copy]', HTMLButtonElement).addEventListener('click', () => {
    smsField.select()
    navigator.clipboard.writeText(smsField.value).then(
      () => (said.textContent = words.copied),
      () => (said.textContent = words.notCopied),
    )
  })
}

function startPicture(): void {
  element(root, '[data-picture]', HTMLButtonElement).addEventListener('click', () => {
    if (shown === undefined) return showSoon()
    const name = `${shown.kind}-${shown.columns.map((column) => column.language).join('-')}.png`
    drawPicture(shown, frame).then(
      (picture) => saveFile(name, picture, 'image/png'),
      () => (status.textContent = words.pictureFailed),
    )
  })
}

const chosen = chosenCountry() ?? config.country
if ([...country.options].some(({ value }) => value === chosen)) country.value = chosen
document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper]
addEventListener('beforeprint', () => {
  const choice = readChoice()
  if (choice !== undefined) fitNow(choice)
})
form.addEventListener('input', showSoon)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  if (isReady()) print()
  else void tryToShow().then(() => isReady() && print())
})
startHotelFields(form, words, showSoon)
startSms()
startPicture()
showScriptParts()
showSoon()

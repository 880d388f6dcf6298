import type { Sheet, SheetChoice } from './sheet-model.ts'
import { isWhole, toSheet } from './sheet.ts'
import { setPaper } from './paper.ts'
import { SIZE_NAMES } from './sizes.ts'
import { smsText } from './sms-text.ts'
import type { SheetKind, SheetTexts } from './texts.ts'
import { createNode } from '../../ui/browser/create-node.ts'
import { element } from '../../ui/browser/element.ts'
import { chosenCountry } from '../../ui/calls/country.ts'
import { choosePaper, chosenPaper } from '../../ui/browser/print-cards.ts'
import type { MakerConfig } from './config.ts'
import { startHotelFields } from './hotel-fields.ts'
import { LanguageBoxes } from './language-boxes.ts'
import { cardOf, fitSheets, showSheets, type PaperChoice } from './show-sheets.ts'
import { localNode, warningItem } from './warning-item.ts'
import { BASE_LANGUAGE } from '../../domain/base-language.ts'

const KINDS: readonly SheetKind[] = ['staff-room', 'guests', 'worker']

const root = element(document, '[data-poster-maker]', HTMLElement)
const form = element(root, 'form', HTMLFormElement)
const frame = element(root, '[data-sheet]', HTMLElement)
const sms = element(root, '[data-sms]', HTMLElement)
const smsField = element(sms, 'textarea', HTMLTextAreaElement)
const notices = element(document, '[data-notices]', HTMLElement)
const country = element(form, '[name=country]', HTMLSelectElement)
const cutPaper = element(form, '[data-card-paper]', HTMLSelectElement)
const pictures = element(root, '[data-pictures]', HTMLElement)
const status = element(root, '[data-status]', HTMLElement)
const config: MakerConfig = JSON.parse(element(root, '[data-config]', HTMLScriptElement).textContent)
const { words } = config
const languages = new LanguageBoxes(form, config)

/** Milliseconds after the last key, when the letters of a sheet are fitted again. */
const AFTER_TYPING = 250

/** What is chosen, with the texts of its languages. */
interface Shown {
  readonly choice: SheetChoice & PaperChoice
  readonly texts: readonly SheetTexts[]
  /** All languages on one sheet. */
  readonly sheet: Sheet
}

let shown: Shown | undefined
/** The letters of the sheets by language, as they were fitted for the last look. */
const letters = new Map<string, number>()
let lastLook = ''
let fitting: ReturnType<typeof setTimeout> | undefined

function textOf(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value : ''
}

/** What the form says; undefined for a notice of a State, of which no sheet is made. */
function readChoice(): (SheetChoice & PaperChoice) | undefined {
  const data = new FormData(form)
  const kind = KINDS.find((name) => name === textOf(data, 'kind'))
  const size = SIZE_NAMES.find((name) => name === textOf(data, 'size'))
  if (kind === undefined || size === undefined) return undefined
  return {
    kind,
    size,
    cutPaper: cardOf(size) === undefined ? undefined : chosenPaper(cutPaper),
    job: textOf(data, 'job'),
    country: textOf(data, 'country'),
    hotelName: textOf(data, 'hotelName'),
    dutyPhone: textOf(data, 'dutyPhone'),
    showsHotel: data.has('showsHotel'),
    partnerName: textOf(data, 'partnerName'),
    partnerPhone: textOf(data, 'partnerPhone'),
  }
}

function sheetOf(choice: SheetChoice, texts: readonly SheetTexts[]): Sheet {
  return toSheet(choice, texts, config.origin, new Date().toISOString().slice(0, 10))
}

/** Gives the sheets the largest letters that fit. It takes several layouts of the page, so one key does not wait for it. */
function fitNow({ choice, sheet }: Shown): void {
  letters.clear()
  const isFull = !fitSheets(frame, choice, letters)
  element(root, '[data-warnings]', HTMLElement).replaceChildren(
    ...(isFull ? [createNode('li', '', words.full)] : []),
    ...sheet.warnings.map((warning) => warningItem(warning, words)),
  )
}

/** A button for each language of a sheet: what is sent to a phone is read there in one. */
function showPictureButtons({ texts }: Shown): void {
  if (pictures.dataset['languages'] === languages.chosen.join()) return
  pictures.dataset['languages'] = languages.chosen.join()
  const [first] = pictures.querySelectorAll('button')
  const buttons = texts.map(({ language, direction, name }) => {
    const button = createNode('button', first?.className ?? '', words.picture)
    button.type = 'button'
    button.dataset['picture'] = language
    if (texts.length > 1) button.append(': ', localNode({ language, direction, text: name }))
    return button
  })
  pictures.replaceChildren(...buttons)
}

function showSheet(choice: SheetChoice & PaperChoice, texts: readonly SheetTexts[]): void {
  const now = { choice, texts, sheet: sheetOf(choice, texts) }
  shown = now
  const sheets = choice.cutPaper === undefined ? [now.sheet] : texts.map((one) => sheetOf(choice, [one]))
  showSheets(frame, sheets, choice, words.bar)
  showPictureButtons(now)
  // All that changes the sheet but what is typed.
  const look = JSON.stringify({
    ...choice,
    hotelName: '',
    dutyPhone: '',
    partnerName: '',
    partnerPhone: '',
    languages: languages.chosen,
  })
  clearTimeout(fitting)
  if (look === lastLook && fitSheets(frame, choice, letters)) fitting = setTimeout(() => fitNow(now), AFTER_TYPING)
  else fitNow(now)
  lastLook = look
  element(root, '[data-size-name]', HTMLElement).textContent = config.sizes[choice.size] ?? ''
  setPaper(choice.cutPaper ?? choice.size)
  if (!sms.hidden) smsField.value = smsText(now.sheet)
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
    setPaper(undefined)
    setState('ready')
    return
  }
  root.dataset['kind'] = choice.kind
  root.toggleAttribute('data-is-card', cardOf(choice.size) !== undefined)
  if (shown === undefined) setState('loading')
  const known = await languages.load()
  // While the texts were loading, something else may have been chosen.
  if (JSON.stringify(readChoice()) !== JSON.stringify(choice)) return show()
  languages.showWhole(known, choice)
  const chosen = languages.chosen.flatMap((code) => known.get(code) ?? []).filter((texts) => isWhole(texts, choice))
  const inEnglish = known.get(BASE_LANGUAGE)
  showSheet(choice, chosen.length > 0 || inEnglish === undefined ? chosen : [inEnglish])
  setState('ready')
}

/** Shows the sheet that was chosen, or says that it cannot be shown. */
export async function tryToShow(): Promise<void> {
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
    smsField.value = smsText(shown.sheet)
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

function startPictures(): void {
  pictures.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-picture]') : null
    const texts = shown?.texts.find(({ language }) => language === button?.dataset['picture'])
    if (shown === undefined || texts === undefined) return
    const sheet = sheetOf({ ...shown.choice, size: 'message' }, [texts])
    // Few make a picture: what draws it is loaded then.
    import('./picture.ts')
      .then(({ savePicture }) => savePicture(sheet, document.body))
      .catch(() => (status.textContent = words.pictureFailed))
  })
}

const chosen = chosenCountry() ?? config.country
if ([...country.options].some(({ value }) => value === chosen)) country.value = chosen
addEventListener('beforeprint', () => {
  if (shown !== undefined && readChoice() !== undefined) fitNow(shown)
})
form.addEventListener('input', showSoon)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  if (isReady()) print()
  else void tryToShow().then(() => isReady() && print())
})
startHotelFields(form, words, showSoon)
startSms()
startPictures()
choosePaper(cutPaper)

import { escapeMarkup } from '../../domain/escape-markup.ts'
import { splitAtPhones } from '../../domain/written-phone.ts'
import { qrCodeSvg } from '../../takeaway/qr-code.ts'
import type { Column, LocalText, NumberBox, Sheet } from './sheet-model.ts'

function tag(name: string, className: string, content: string, attributes = ''): string {
  const classes = className === '' ? '' : ` class="${className}"`
  return `<${name}${classes}${attributes}>${content}</${name}>`
}

/** A text as markup, in which a telephone number is never divided between two lines. */
function words(text: string): string {
  const parts = splitAtPhones(text).map((part, at) => {
    const safe = escapeMarkup(part)
    return at % 2 === 1 && part.includes(' ') ? tag('span', 'sheet-phone', safe) : safe
  })
  return parts.join('')
}

function inLanguage({ language, direction }: Pick<LocalText, 'language' | 'direction'>): string {
  return ` lang="${escapeMarkup(language)}" dir="${direction}"`
}

/** A line in its language. */
function local(className: string, text: LocalText): string {
  return tag('span', className, words(text.text), inLanguage(text))
}

function columnsOf(columns: readonly Column[], className: string, write: (column: Column) => string): string {
  const cells = columns.map((column) => tag('div', 'sheet-column', write(column), inLanguage(column)))
  return tag('div', `sheet-columns ${className}`, cells.join(''))
}

function head({ columns, icon, kind }: Sheet): string {
  const jobs = columns.flatMap(({ job, ...column }) =>
    job === undefined ? [] : [local('sheet-job', { ...column, text: job })],
  )
  const drawing =
    icon === undefined
      ? ''
      : `<svg viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${icon}</svg>`
  const line =
    kind === 'staff-room' ? tag('p', 'sheet-jobs', drawing + jobs.join('<span aria-hidden="true">·</span>')) : ''
  return tag(
    'div',
    'sheet-head',
    line + columnsOf(columns, 'sheet-headlines', ({ headline }) => tag('p', 'sheet-headline', words(headline))),
  )
}

function picture({ picture: drawn }: Sheet): string {
  if (drawn === undefined) return ''
  const { svg, alt } = drawn
  const says = alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escapeMarkup(alt)}"`
  return tag('svg', 'sheet-picture', svg, ` viewBox="0 0 96 72" ${says}`)
}

function entries({ heading, entries: items, caveat }: Column): string {
  const list = items.map(({ title, note }) =>
    tag(
      'li',
      'sheet-entry',
      `<strong>${words(title)}</strong>` + (note === undefined ? '' : tag('span', 'sheet-note', words(note))),
    ),
  )
  return (
    (heading === undefined ? '' : tag('p', 'sheet-heading', words(heading))) +
    (list.length === 0 ? '' : `<ul role="list">${list.join('')}</ul>`) +
    (caveat === undefined ? '' : tag('p', 'sheet-caveat', words(caveat)))
  )
}

function closing({ closing: [first, ...rest] }: Column): string {
  if (first === undefined) return ''
  return [`<strong>${words(first)}</strong>`, ...rest.map(words)].map((line) => `<p>${line}</p>`).join('')
}

function numberBox({ purpose, labels, number }: NumberBox): string {
  const lines = labels.map((label) => local('sheet-label', label))
  // A number is written from left to right in every language.
  return tag(
    'p',
    `sheet-number sheet-${purpose}`,
    `${lines.join(' ')} <bdi dir="ltr">${purpose === 'duty' || purpose === 'partner' ? words(number) : escapeMarkup(number)}</bdi>`,
  )
}

function code({ code: texts, address }: Sheet): string {
  const [first] = texts
  const titles = texts.map(({ title }, place) => local(place === 0 ? 'sheet-code-title' : '', title))
  const text = first === undefined ? '' : local('', first.text)
  return qrCodeSvg(address) + tag('p', 'sheet-code-text', [...titles, text].join(' '))
}

/**
 * The markup of a sheet, for a page and for its preview. It has no size of its own: its letters and gaps follow the width
 * of what it is in (src/features/posters/sheet.css), so that the preview and the paper break their lines at the same words.
 */
export function sheetHtml(sheet: Sheet): string {
  const { columns, numbers, kind, size, foot } = sheet
  const [first] = columns
  if (first === undefined) return ''
  const hasEntries = columns.some((column) => column.entries.length > 0)
  const hasClosing = columns.some((column) => column.closing.length > 0)
  const body =
    tag('div', 'sheet-top', picture(sheet) + (hasEntries ? columnsOf(columns, 'sheet-entries', entries) : '')) +
    (hasClosing ? columnsOf(columns, 'sheet-closing', closing) : '') +
    tag('div', 'sheet-numbers', numbers.map(numberBox).join('')) +
    tag('div', 'sheet-foot', code(sheet) + tag('p', 'sheet-facts', foot.map((line) => local('', line)).join(' ')))
  const className = `sheet sheet-${kind} sheet-${size} sheet-of-${columns.length}`
  return tag('div', className, head(sheet) + tag('div', 'sheet-body', body), inLanguage(first))
}

import { formatPartialDate } from '../../domain/partial-date.ts'
import { fillIn } from '../../i18n/plural.ts'
import {
  EMPTY_ENTRY,
  nextStep,
  PRINCIPLES,
  RISK_LEVELS,
  toLine,
  withCheck,
  withRisk,
  withStep,
  type Hotel,
  type StepEntry,
} from './plan/plan.ts'
import { element } from '../../ui/browser/element.ts'
import { today } from '../../ui/browser/today.ts'
import type { PathConfig } from './path-config.ts'

const MILLISECONDS_A_DAY = 86_400_000
/** A day is near from so many days before. */
const NEAR = 14

interface StepFields {
  readonly row: HTMLElement
  readonly id: string
  readonly done: HTMLInputElement
  readonly owner: HTMLInputElement
  readonly due: HTMLInputElement
}

function stepsIn(root: HTMLElement): readonly StepFields[] {
  return [...root.querySelectorAll<HTMLElement>('[data-step]')].map((row) => ({
    row,
    id: row.dataset['step'] ?? '',
    done: element(row, '[data-done]', HTMLInputElement),
    owner: element(row, '[data-owner]', HTMLInputElement),
    due: element(row, '[data-due]', HTMLInputElement),
  }))
}

/** Lets the fields of steps, areas and checks change the hotel. */
export function startFields(root: HTMLElement, current: () => Hotel, change: (hotel: Hotel) => void): void {
  for (const { row, id, done, owner, due } of stepsIn(root)) {
    row.addEventListener('change', () => {
      const before = current().steps.get(id) ?? EMPTY_ENTRY
      // Who takes a tick away and sets it again means the new day.
      const doneOn = done.checked ? before.done || today() : ''
      change(withStep(current(), id, { owner: toLine(owner.value), due: due.value, done: doneOn }))
    })
  }
  // As if the box of the step itself were ticked.
  element(root, '[data-mark]', HTMLElement).addEventListener('click', () => nextRow(root, current())?.done.click())
  for (const select of root.querySelectorAll<HTMLSelectElement>('[data-risk]')) {
    select.addEventListener('change', () => {
      const level = RISK_LEVELS.find((one) => one === select.value)
      change(withRisk(current(), select.dataset['risk'] ?? '', level))
    })
  }
  for (const box of root.querySelectorAll<HTMLInputElement>('[data-check]')) {
    const principle = PRINCIPLES.find((one) => one === box.dataset['check'])
    if (principle !== undefined)
      box.addEventListener('change', () => change(withCheck(current(), principle, box.checked)))
  }
}

/** “in 4 days”, “tomorrow”, “3 days ago”. */
function distanceTo(day: string, language: string): string {
  const days = Math.round((Date.parse(day) - Date.parse(today())) / MILLISECONDS_A_DAY)
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day')
}

function isNear(day: string): boolean {
  return Date.parse(day) - Date.parse(today()) <= NEAR * MILLISECONDS_A_DAY
}

/** Who does a step and when, in a line; what can be added where nobody has said it. */
function entryLine({ words, language }: PathConfig, { owner, due, done }: StepEntry): string {
  if (done !== '') return fillIn(words.doneOn, { date: formatPartialDate(done, language) }, language)
  const day = due === '' ? [] : [formatPartialDate(due, language), distanceTo(due, language)]
  return [...(owner === '' ? [] : [owner]), ...day].join(' · ') || words.add
}

/** Unfolds what is around a part of the page, and goes there. */
export function unfold(id: string): void {
  const target = document.getElementById(id)
  for (let around = target?.parentElement; around; around = around.parentElement)
    if (around instanceof HTMLDetailsElement) around.open = true
  target?.querySelector('details')?.setAttribute('open', '')
  target?.scrollIntoView()
}

/** Unfolds the phase of the next step of a hotel that has begun. */
export function unfoldNext(root: HTMLElement, hotel: Hotel): void {
  if (hotel.steps.size > 0) nextRow(root, hotel)?.row.closest('details')?.setAttribute('open', '')
}

function nextRow(root: HTMLElement, hotel: Hotel): StepFields | undefined {
  const rows = stepsIn(root)
  const id = nextStep(
    hotel,
    rows.map((step) => step.id),
  )
  return rows.find((step) => step.id === id)
}

/** Shows a hotel in the fields, the counts and what is next. */
export function showHotel(root: HTMLElement, config: PathConfig, hotel: Hotel): void {
  const { words, language } = config
  root.dataset['hotelSize'] = hotel.size
  for (const { row, id, done, owner, due } of stepsIn(root)) {
    const entry = hotel.steps.get(id) ?? EMPTY_ENTRY
    done.checked = entry.done !== ''
    owner.value = entry.owner
    due.value = entry.due
    due.toggleAttribute('data-is-empty', entry.due === '')
    row.toggleAttribute('data-is-done', done.checked)
    const when = element(row, '[data-when]', HTMLElement)
    when.textContent = entryLine(config, entry)
    when.toggleAttribute('data-is-near', entry.done === '' && entry.due !== '' && isNear(entry.due))
  }
  showCounts(root, config, hotel)
  showNext(root, config, hotel)
  for (const select of root.querySelectorAll<HTMLSelectElement>('[data-risk]'))
    select.value = hotel.risks.get(select.dataset['risk'] ?? '') ?? ''
  for (const box of root.querySelectorAll<HTMLInputElement>('[data-check]'))
    box.checked = PRINCIPLES.some((one) => one === box.dataset['check'] && hotel.checks.has(one))
  element(root, '[data-mapped]', HTMLElement).textContent = fillIn(
    words.mapped,
    { n: hotel.risks.size, all: root.querySelectorAll('[data-risk]').length },
    language,
  )
}

function showCounts(root: HTMLElement, { words, language }: PathConfig, hotel: Hotel): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-count]')) {
    const ids = (place.dataset['count'] ?? '').split(' ')
    const n = ids.filter((id) => (hotel.steps.get(id)?.done ?? '') !== '').length
    place.textContent = fillIn(words.ofSteps, { n, all: ids.length }, language)
  }
}

function showNext(root: HTMLElement, { words, language }: PathConfig, hotel: Hotel): void {
  const next = nextRow(root, hotel)
  const { owner, due } = hotel.steps.get(next?.id ?? '') ?? EMPTY_ENTRY
  const say = (name: string, text: string) => (element(root, `[data-${name}]`, HTMLElement).textContent = text)
  say('next', next?.row.querySelector('.path-title')?.textContent.trim() ?? words.allDone)
  say('next-why', next?.row.querySelector('[data-why]')?.textContent.trim() ?? '')
  const date = due === '' ? '' : formatPartialDate(due, language)
  say('next-by', owner !== '' && date !== '' ? fillIn(words.nextBy, { name: owner, date }, language) : owner || date)
  for (const { row } of stepsIn(root)) row.toggleAttribute('data-is-next', row === next?.row)
  const open = element(root, '[data-open]', HTMLAnchorElement)
  open.href = `#${next?.id ?? ''}`
  for (const button of [open, element(root, '[data-mark]', HTMLElement)]) button.hidden = next === undefined
}

import { formatPartialDate } from '../../../domain/partial-date.ts'
import { checkSheet, type CurrentNumbers, type Verdict } from './check-sheet.ts'
import { readSheetAddress, type SheetFacts } from '../../../takeaway/sheet-address.ts'
import { element, showScriptParts } from '../../../ui/browser/element.ts'
import type { SheetMessages } from './messages.ts'

/*
 * Says whether the sheet whose code led here is up to date. What the address says of the sheet is read on the device:
 * the browser keeps what is behind the # to itself, and the numbers of every country are in the page.
 */
const root = element(document, '[data-sheet-check]', HTMLElement)
const messages: SheetMessages = JSON.parse(element(root, '[data-messages]', HTMLScriptElement).textContent)
const countries: Readonly<Partial<Record<string, CurrentNumbers>>> = JSON.parse(
  element(root, '[data-sheet-numbers]', HTMLScriptElement).textContent,
)
const find = (name: string) => element(root, `[data-${name}]`, HTMLElement)

function say(title: string, text = ''): void {
  find('state').textContent = title
  find('text').textContent = text
  find('text').hidden = text === ''
}

function showFacts({ kind, date, number }: SheetFacts, country: string): void {
  find('sheet-number').textContent = number
  find('country-name').textContent = country
  find('date').textContent = Number.isNaN(Date.parse(date))
    ? date
    : formatPartialDate(date, document.documentElement.lang)
  find('kind').textContent = Object.hasOwn(messages.kinds, kind) ? (messages.kinds[kind] ?? '') : messages.otherKind
  find('facts').hidden = false
}

function showLine(verdict: Verdict): void {
  const call = element(root, '[data-call]', HTMLAnchorElement)
  call.hidden = !('line' in verdict)
  if (!('line' in verdict)) return
  const { label, phone = '', address } = verdict.line
  call.removeAttribute('href')
  if (address !== undefined) call.href = address
  find('label').textContent = label
  find('number').textContent = phone
}

function clear(): void {
  for (const name of ['facts', 'call', 'print-new']) find(name).hidden = true
  root.removeAttribute('data-verdict')
}

function check(): void {
  clear()
  const { hash } = location
  const facts = readSheetAddress(hash)
  if (facts === undefined) {
    const isCode = hash.length > 1
    if (isCode) root.dataset['verdict'] = 'unreadable'
    say(isCode ? messages.unreadable : messages.noCode)
    return
  }
  const verdict = checkSheet(facts, countries, new Date().toISOString().slice(0, 10))
  const { title, text } = messages.states[verdict.state]
  say(title, text)
  root.dataset['verdict'] = verdict.state
  showLine(verdict)
  showFacts(facts, 'country' in verdict ? verdict.country : facts.country)
  find('print-new').hidden = verdict.state === 'up-to-date'
}

showScriptParts()
addEventListener('hashchange', check)
check()

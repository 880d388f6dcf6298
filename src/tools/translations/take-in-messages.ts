import { hashOfMessage, type MessageState } from '../../../sanity-studio/model/translation-units/message-state.ts'
import { faultOfMessage } from '../../i18n/message-fault.ts'
import type { Message, Plural } from '../../i18n/plural.ts'
import type { LanguageMessages } from './message-files.ts'
import { MESSAGES_ID, type MessageUnit, unitsOfMessage } from './message-units.ts'
import { checkReturned, type Refusal } from './take-in.ts'
import type { ReturnedFile, ReturnedUnit } from './xliff.ts'

/** The changes that a file makes to the messages of a language. */
interface TakenInMessages extends LanguageMessages {
  /** How many texts are new or confirmed. */
  readonly texts: number
  readonly refusals: readonly Refusal[]
}

function refusal(path: string, what: string, fix: string): Refusal {
  return { documentId: MESSAGES_ID, path, what, fix }
}

/** The returned texts of one message: new words by their units, how many are confirmed, and what is refused. */
function sortReturned(
  units: readonly MessageUnit[],
  returned: ReadonlyMap<string, ReturnedUnit>,
  isChecked: boolean,
): {
  readonly written: ReadonlyMap<MessageUnit, string>
  readonly confirmed: number
  readonly refusals: readonly Refusal[]
} {
  const written = new Map<MessageUnit, string>()
  const refusals: Refusal[] = []
  let confirmed = 0
  for (const unit of units) {
    const answer = returned.get(unit.path)
    if (answer === undefined) continue
    // A text that says what English says may still be read and confirmed.
    const state = unit.state === 'good' && !isChecked ? 'unknown' : unit.state
    const outcome = checkReturned(answer, { ...unit, state }, undefined)
    if (outcome === 'confirmed') confirmed += 1
    else if (outcome === 'unchanged') continue
    else if ('text' in outcome) written.set(unit, outcome.text)
    else refusals.push(refusal(unit.path, outcome.what, outcome.fix))
  }
  return { written, confirmed, refusals }
}

function withTexts(message: Message | undefined, written: ReadonlyMap<MessageUnit, string>): Message {
  const texts = [...written].map(([{ form = 'other' }, text]) => [form, text] as const)
  const forms: Readonly<Record<string, string>> = Object.fromEntries(texts)
  const [first] = written.keys()
  if (first === undefined) return message ?? ''
  if (first.form === undefined) return forms['other'] ?? ''
  const before: Plural = typeof message === 'object' ? message : { other: '' }
  return { ...before, ...forms }
}

/**
 * Compares the messages of a returned file with those of now. A text that is refused stays as it was, and an unchanged one
 * too. A message is up to date once all its plural forms are written or confirmed.
 * @param isMachine whether the texts were made by a machine.
 */
export function takeInMessages(
  english: ReadonlyMap<string, Message>,
  known: LanguageMessages,
  { language, units: all }: ReturnedFile,
  isMachine: boolean,
): TakenInMessages {
  const returned = new Map(all.filter(({ documentId }) => documentId === MESSAGES_ID).map((unit) => [unit.path, unit]))
  const unknown = new Set(returned.keys())
  const [messages, states] = [new Map(known.messages), new Map(known.states)]
  const refusals: Refusal[] = []
  let texts = 0
  for (const [key, original] of english) {
    const before = known.states.get(key)
    const units = unitsOfMessage(key, original, language, known)
    for (const { path } of units) unknown.delete(path)
    const sorted = sortReturned(units, returned, before?.status === 'checked')
    refusals.push(...sorted.refusals)
    const done = sorted.written.size + sorted.confirmed
    if (done === 0) continue
    const message = withTexts(known.messages.get(key), sorted.written)
    const fault = faultOfMessage(key, message, language)
    if (fault !== undefined) {
      refusals.push(refusal(key, `It cannot be shown: ${fault}`, 'Put the blanks back, and write every form.'))
      continue
    }
    texts += done
    messages.set(key, message)
    const hash = done === units.length ? hashOfMessage(original) : (before?.hash ?? '')
    states.set(key, { hash, status: statusAfter(before, sorted.written.size > 0, isMachine) })
  }
  for (const path of unknown) refusals.push(refusal(path, 'English has no such message.', 'Export again.'))
  return { messages, states, texts, refusals }
}

/** A writer is not the second reader of her own words; a machine that confirms words has not read them at all. */
function statusAfter(before: MessageState | undefined, isWritten: boolean, isMachine: boolean): MessageState['status'] {
  if (isMachine) return isWritten ? 'machine-unchecked' : (before?.status ?? 'machine-unchecked')
  return isWritten ? 'in-work' : 'checked'
}

import {
  checkCountryOf,
  checkPhoneNumber,
  dialledInTexts,
  knownNumbers,
} from '../../../sanity-studio/model/rules/known-numbers.ts'
import { passagesOf, type Step } from '../../../sanity-studio/model/rules/passages.ts'
import { isRecord } from '../../domain/is-record.ts'
import { memoizeByObject } from '../../domain/memoize.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import type { ContentCheck } from './check.ts'
import type { ContentNode } from './document-tree.ts'

const nameOf = (steps: readonly Step[]) => steps.map((step) => (typeof step === 'object' ? step._key : step)).join('.')

/** The path of a node as passages name it: by the keys of members of lists. */
function keyedPathOf(node: ContentNode): string {
  const steps: Step[] = []
  for (let at = node; at.parent !== undefined; at = at.parent) {
    const key = isRecord(at.value) ? at.value['_key'] : undefined
    steps.push(typeof key === 'string' ? key : at.segment)
  }
  return nameOf(steps.reverse())
}

type NumbersByPath = ReadonlyMap<string, readonly string[]>

/** Between a number and its text, which names the country of the number or does not. */
const IN_TEXT = '\t'

/** The numbers that each text of a document prints, each with that text, by the path of the text. */
const numbersOf = memoizeByObject((document: ContentDocument): NumbersByPath => {
  const numbers = new Map<string, string[]>()
  for (const { passage, number } of dialledInTexts(document, passagesOf(document))) {
    const path = nameOf(passage.path)
    numbers.set(path, [...(numbers.get(path) ?? []), `${number.written}${IN_TEXT}${passage.text}`])
  }
  return numbers
})

const changedAt = ({ _updatedAt }: ContentDocument) => (typeof _updatedAt === 'string' ? _updatedAt : '')

/**
 * Refuses numbers in texts that no published helpline has: whoever dials them in danger reaches a stranger, or nobody. It only warns
 * where a helpline has changed after the text: the corrected number must not wait for every text that still prints the old one.
 */
export const checkPrintedNumbers: ContentCheck = {
  name: 'printed-numbers',
  ask(node) {
    const numbers = numbersOf(node.document)
    return numbers.size === 0 ? undefined : numbers.get(keyedPathOf(node))
  },
  prepare({ documents }) {
    const helplines = documents.filter(
      ({ _type, translationOf }) => _type === 'helpline' && translationOf === undefined,
    )
    const known = knownNumbers(helplines)
    const lastChange = helplines.map(changedAt).reduce((last, at) => (at > last ? at : last), '')
    return (written, document) => {
      const violation = written
        .map((asked) => {
          const [number = '', text = ''] = asked.split(IN_TEXT)
          const printed = { written: number, digits: number.replace(/\D/g, '') }
          return checkPhoneNumber(printed, known, document._type) ?? checkCountryOf(printed, text, known, document)
        })
        .find((each) => each !== undefined)
      return violation && changedAt(document) < lastChange ? { level: 'warning', ...violation } : violation
    }
  },
}

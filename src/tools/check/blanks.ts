import { isRecord } from '../../domain/is-record.ts'
import type { ContentCheck } from './check.ts'
import { quote } from './format-values.ts'

function keyOf(language = '', name = ''): string {
  return `${language} ${name}`
}

/**
 * Refuses a blank that has another label than the blank of the same name in another paper of the language: what a hotel
 * types for a name is shown in every paper that has it, so both must ask for the same.
 */
export const checkBlankLabels: ContentCheck = {
  name: 'blank-labels',
  ask({ value, document }) {
    if (!isRecord(value) || value['_type'] !== 'fillInField') return undefined
    const { name, label } = value
    const { language } = document
    const isWhole = typeof language === 'string' && typeof name === 'string' && typeof label === 'string'
    return isWhole ? [language, name, label] : undefined
  },
  prepare(_, questions) {
    const labels = new Map<string, string>()
    for (const [language, name, label = ''] of questions) {
      const key = keyOf(language, name)
      if (!labels.has(key)) labels.set(key, label)
    }
    return ([language, name, label]) => {
      const first = labels.get(keyOf(language, name))
      if (first === label) return undefined
      return {
        what: `The blank ${quote(name)} asks for ${quote(label)} here, and for ${quote(first)} in another paper.`,
        fix: 'Give it the same label, or another name: what is typed for a name is in every paper that has it.',
      }
    }
  },
}

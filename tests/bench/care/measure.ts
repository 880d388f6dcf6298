import { fieldsIn } from '../../../sanity-studio/model/rules/fields.ts'
import { knownNumbers, remarkUnknownNumbers } from '../../../sanity-studio/model/rules/known-numbers.ts'
import { remarkListedWords } from '../../../sanity-studio/model/rules/listed-words.ts'
import { remarkResembling } from '../../../sanity-studio/model/rules/learnt/remark-resembling.ts'
import { remarkOrders } from '../../../sanity-studio/model/rules/no-orders.ts'
import { remarkProfiling } from '../../../sanity-studio/model/rules/no-profiling.ts'
import { passagesOf } from '../../../sanity-studio/model/rules/passages.ts'
import { remarkUnsourcedFigures } from '../../../sanity-studio/model/rules/unsourced-figures.ts'
import { readContent } from '../../../src/catalogue/index.ts'
import { table } from '../table.ts'
import { documentWith } from './in-place.ts'
import { KINDS, readCareSentences, type CareSentence } from './sentences.ts'

/** What is looked for in words; how hard a text is to read is none of it. */
const RULES = [remarkProfiling, remarkOrders, remarkListedWords, remarkUnsourcedFigures]

async function createJudge(): Promise<(sentence: CareSentence) => boolean> {
  const { documents } = await readContent({ HUB_CONTENT: 'content' })
  const known = knownNumbers(fieldsIn(documents.filter(({ _type }) => _type === 'helpline')))
  return (sentence) => {
    const document = documentWith(sentence)
    const passages = passagesOf(document)
    return (
      RULES.some((rule) => rule(document, passages).length > 0) ||
      remarkResembling(document, passages, []).length > 0 ||
      remarkUnknownNumbers(document, passages, known).length > 0
    )
  }
}

const share = (part: number, whole: number) => (whole === 0 ? '' : `${(part / whole).toFixed(2)} of ${whole}`)

/** How much of each kind is remarked on, by language: of bad sentences the more the better, of good ones the fewer. */
export async function measureCare(): Promise<string> {
  const isRemarked = await createJudge()
  const tables = (['open', 'held'] as const).map((part) => {
    const judged = readCareSentences(part).map((sentence) => ({ ...sentence, isFound: isRemarked(sentence) }))
    const languages = [...new Set(judged.map(({ language }) => language))]
    const rows = ['all', ...languages].map((language) => {
      const those = judged.filter((each) => language === 'all' || each.language === language)
      const figure = (isOfKind: (kind: string) => boolean) => {
        const ofKind = those.filter(({ kind }) => isOfKind(kind))
        return share(ofKind.filter(({ isFound }) => isFound).length, ofKind.length)
      }
      return [language, figure((kind) => kind !== 'good'), ...KINDS.map((name) => figure((kind) => kind === name))]
    })
    return table([part, 'caught', ...KINDS.slice(0, -1), 'wrongly'], rows)
  })
  return tables.join('\n\n')
}

import { decide, whoNeedsHelp } from '../../../src/search/crisis/decide.ts'
import type { Need } from '../../../src/search/crisis/model.ts'
import { hashOf } from '../../../src/search/crisis/packed-set.ts'
import { createCrisisScore } from '../../../src/search/crisis/score.ts'
import { crisisWords, entriesOf } from '../../../src/search/crisis/spelling.ts'
import { isCrisis } from '../../../src/search/query/crisis.ts'
import { table } from '../table.ts'
import { GRADED_LOOKUPS } from './graded.ts'
import { readSentences, type Sentence } from './sentences.ts'
import { trainCrisis } from './train.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'
import { otherSentences } from './weights-file.ts'

const FOLDS = 5
/**
 * The vocabulary was written beside the sentences to learn from. So a fold that is tested loses this share of the words
 * that only its own sentences have: about as many as a sentence lacks that nobody had seen.
 */
const UNSEEN = 0.7
const CHANCES = 16

/** What was found out about one sentence. */
interface Judged {
  readonly sentence: Sentence
  readonly isShown: boolean
  readonly need: Need | undefined
}

const share = (part: number, whole: number) => (whole === 0 ? '' : (part / whole).toFixed(3).replace(/^0/, ''))

/** Recall, false alarms, and the share of rightly found needs. */
function figures(judged: readonly Judged[]): readonly string[] {
  const help = judged.filter(({ sentence }) => sentence.need !== undefined)
  const plain = judged.filter(({ sentence }) => sentence.need === undefined)
  return [
    share(help.filter(({ isShown }) => isShown).length, help.length),
    share(plain.filter(({ isShown }) => isShown).length, plain.length),
    share(help.filter(({ sentence, need }) => sentence.need === need).length, help.length),
  ]
}

/** Sentences of a language, a kind and a need take turns. */
function foldsByTurn(sentences: readonly Sentence[]): readonly number[] {
  const turns = new Map<string, number>()
  return sentences.map(({ language, need = '' }) => {
    const key = `${language} ${need}`
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    return turn % FOLDS
  })
}

/** The vocabulary without most words that only the sentences at hand have. */
function withoutUnseen(vocabulary: Vocabulary, tested: ReadonlySet<string>, learnt: ReadonlySet<string>): Vocabulary {
  const isUnseen = (entry: string) =>
    tested.has(entry) && !learnt.has(entry) && hashOf(entry, CHANCES) < UNSEEN * 2 ** CHANCES
  return new Map([...vocabulary].map(([group, entries]) => [group, entries.filter((entry) => !isUnseen(entry))]))
}

const entriesIn = (sentences: readonly Sentence[]) =>
  new Set(sentences.flatMap(({ text }) => crisisWords(text)).flatMap(entriesOf))

function crossValidate(sentences: readonly Sentence[], folds: readonly number[]): readonly Judged[] {
  const vocabulary = readVocabulary()
  return [...new Set(folds)].flatMap((fold) => {
    const tested = sentences.filter((_, at) => folds[at] === fold)
    const learnt = [...sentences.filter((_, at) => folds[at] !== fold), ...otherSentences()]
    const score = createCrisisScore(
      trainCrisis(learnt, withoutUnseen(vocabulary, entriesIn(tested), entriesIn(learnt))),
    )
    return tested.map((sentence) => {
      const { isCrisis: isShown, need } = score(sentence.text)
      return { sentence, isShown, need }
    })
  })
}

/** As the page does, phrases and scoring together. */
function judge(sentence: Sentence): Judged {
  const need = whoNeedsHelp(sentence.text, isCrisis(sentence.text))
  return { sentence, isShown: need !== undefined, need }
}

/** The graded queries that raise the card where the others alone were learnt from. */
function raisedUnseen(): readonly string[] {
  const lookups = otherSentences().filter(({ text }) => GRADED_LOOKUPS.includes(text))
  const others = [...readSentences('train'), ...readSentences('added')]
  const vocabulary = readVocabulary()
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = lookups.filter((_query, at) => at % FOLDS !== fold)
    const score = createCrisisScore(trainCrisis([...others, ...learnt], vocabulary))
    return lookups.filter(({ text }, at) => at % FOLDS === fold && decide(score(text), isCrisis(text)) !== undefined)
  })
    .flat()
    .map(({ text }) => text)
}

/** Tables of recall and false alarms, by language. */
export function measureCrisis(): string {
  const train = readSentences('train')
  const parts: readonly (readonly [string, readonly Judged[]])[] = [
    ['by turns', crossValidate(train, foldsByTurn(train))],
    [
      'by writer',
      crossValidate(
        train,
        train.map(({ writer }) => writer),
      ),
    ],
    ['held', readSentences('held').map(judge)],
  ]
  const languages = [...new Set(train.map(({ language }) => language))]
  const rows = ['all', ...languages].map((language) => [
    language,
    ...parts.flatMap(([, judged]) =>
      figures(judged.filter(({ sentence }) => language === 'all' || sentence.language === language)),
    ),
  ])
  const raised = raisedUnseen()
  return [
    'Recall, false alarms, needs found; cross-validated without phrases, the held third as the page does it.',
    table(['', ...parts.flatMap(([name]) => [`${name}: recall`, 'alarms', 'need'])], rows),
    `Graded queries that look something up, cross-validated: ${raised.length} of ${GRADED_LOOKUPS.length} raise the card: ${raised.join(' / ')}`,
  ].join('\n\n')
}

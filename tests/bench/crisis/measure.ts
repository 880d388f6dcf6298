import { basename } from 'node:path'

import { decide } from '../../../src/search/crisis/decide.ts'
import type { Need } from '../../../src/search/crisis/model.ts'
import { hashOf } from '../../../src/domain/text-hash.ts'
import { createCrisisScore } from '../../../src/search/crisis/score.ts'
import { crisisWords, entriesOf } from '../../../src/search/crisis/spelling.ts'
import { readSentence } from '../../../src/search/query/read-sentence.ts'
import { table } from '../table.ts'
import { GRADED_LOOKUPS } from './graded.ts'
import { readSentenceFile, readSentences, type Sentence } from './sentences.ts'
import { trainCrisis } from './train.ts'
import { whoNeedsHelp } from './whole.ts'
import { readVocabulary, type Vocabulary } from './vocabulary.ts'
import { otherSentences, writtenSentences } from './weights-file.ts'

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

/** What is decided by what these sentences teach. */
function train(sentences: readonly Sentence[], vocabulary: Vocabulary): (text: string) => Need | undefined {
  const { model, learnt } = trainCrisis(sentences, vocabulary)
  const score = createCrisisScore(model, learnt)
  return (typed) => {
    const sentence = readSentence(typed)
    return decide(score(sentence.text, sentence.age), sentence)
  }
}

function crossValidate(sentences: readonly Sentence[], folds: readonly number[]): readonly Judged[] {
  const vocabulary = readVocabulary()
  return [...new Set(folds)].flatMap((fold) => {
    const tested = sentences.filter((_, at) => folds[at] === fold)
    const learnt = [...sentences.filter((_, at) => folds[at] !== fold), ...otherSentences()]
    const decideOne = train(learnt, withoutUnseen(vocabulary, entriesIn(tested), entriesIn(learnt)))
    return tested.map((sentence) => {
      const need = decideOne(sentence.text)
      return { sentence, isShown: need !== undefined, need }
    })
  })
}

/** As the page does, phrases and scoring together. */
function judge(sentence: Sentence): Judged {
  const need = whoNeedsHelp(readSentence(sentence.text))
  return { sentence, isShown: need !== undefined, need }
}

/** The graded queries that raise the card where the others alone were learnt from. */
function raisedUnseen(): readonly string[] {
  const lookups = otherSentences().filter(({ text }) => GRADED_LOOKUPS.includes(text))
  const others = [...writtenSentences(), ...otherSentences().filter(({ text }) => !GRADED_LOOKUPS.includes(text))]
  const vocabulary = readVocabulary()
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = lookups.filter((_query, at) => at % FOLDS !== fold)
    const decideOne = train([...others, ...learnt], vocabulary)
    return lookups.filter(({ text }, at) => at % FOLDS === fold && decideOne(text) !== undefined)
  })
    .flat()
    .map(({ text }) => text)
}

function tableOf(parts: readonly (readonly [string, readonly Judged[]])[]): string {
  const languages = [
    ...new Set(parts.flatMap(([, judged]) => judged.map(({ sentence }) => sentence.language))),
  ].toSorted()
  const rows = ['all', ...languages].map((language) => [
    language,
    ...parts.flatMap(([, judged]) =>
      figures(judged.filter(({ sentence }) => language === 'all' || sentence.language === language)),
    ),
  ])
  return table(['', ...parts.flatMap(([name]) => [`${name}: recall`, 'alarms', 'right card'])], rows)
}

/** A table of recall, false alarms and right cards of the sentences of a file, by language. */
export function measureFile(path: string): string {
  return tableOf([[basename(path), readSentenceFile(path).map(judge)]])
}

/** Tables of recall and false alarms, by language. */
export function measureCrisis(): string {
  const written = writtenSentences()
  const raised = raisedUnseen()
  return [
    'Recall, false alarms, right cards of all who need help: cross-validated, and the held third as the page does it.',
    tableOf([
      ['by turns', crossValidate(written, foldsByTurn(written))],
      [
        'by writer',
        crossValidate(
          written,
          written.map(({ writer }) => writer),
        ),
      ],
      ['held', readSentences('held').map(judge)],
    ]),
    `Graded queries that look something up, cross-validated: ${raised.length} of ${GRADED_LOOKUPS.length} raise the card: ${raised.join(' / ')}`,
  ].join('\n\n')
}

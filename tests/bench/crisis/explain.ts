import { scoreCrisis, whoNeedsHelp } from '../../../src/search/crisis/decide.ts'
import { NEEDS } from '../../../src/search/crisis/model.ts'
import { readSentence } from '../../../src/search/query/read-sentence.ts'
import { table } from '../table.ts'

/** So many reasons are worth reading. */
const MOST = 25

/** Why a sentence brings up the card of whom to call, or does not. */
function explainCrisis(text: string): string {
  const sentence = readSentence(text)
  const { points, reasons } = scoreCrisis(sentence.text)
  const shown = whoNeedsHelp(sentence)
  const { hasPhrase, signs } = sentence
  const rows = reasons
    .slice(0, MOST)
    .map(({ found, points: own }) => [`“${found.text}”`, found.group, own.toFixed(1), ...found.needs.map(String)])
  return [
    `“${text}”: ${shown === undefined ? 'no card' : `the card for ${shown}`}`,
    `${points.toFixed(1)} points above the least${hasPhrase ? ', and a phrase of urgent help' : ''}`,
    `Its phrases say: ${JSON.stringify(signs)}`,
    table(['found', 'group', 'points', ...NEEDS], rows),
  ].join('\n')
}

const text = process.argv.slice(2).join(' ')
if (text === '') {
  console.error('Use: npm run explain:crisis -- "words that somebody types"')
  process.exit(1)
}
console.log(explainCrisis(text))

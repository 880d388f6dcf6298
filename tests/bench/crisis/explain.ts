import { scoreCrisis, whoNeedsHelp } from './whole.ts'
import { NEEDS } from '../../../src/search/crisis/model.ts'
import { readSentence } from '../../../src/search/query/read-sentence.ts'
import { table } from '../table.ts'

/** So many reasons are worth reading. */
const MOST = 25

/** Why a sentence brings up the card of whom to call, or does not. */
function explainCrisis(text: string): string {
  const sentence = readSentence(text)
  const { points, reasons } = scoreCrisis(sentence)
  const shown = whoNeedsHelp(sentence)
  const { hasPhrase, age } = sentence
  const rows = reasons
    .slice(0, MOST)
    .map(({ found, points: own }) => [`“${found.text}”`, found.group, own.toFixed(1), ...found.points.map(String)])
  return [
    `“${text}”: ${shown === undefined ? 'no card' : `the card for ${shown}`}`,
    `${points.toFixed(1)} points above the least${hasPhrase ? ', and a phrase of urgent help' : ''}`,
    ...(age === undefined ? [] : [`An age under 18: ${age}`]),
    table(['found', 'group', 'points', ...NEEDS, 'plain'], rows),
  ].join('\n')
}

const text = process.argv.slice(2).join(' ')
if (text === '') {
  console.error('Use: npm run explain:crisis -- "words that somebody types"')
  process.exit(1)
}
console.log(explainCrisis(text))

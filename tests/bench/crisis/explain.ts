import { beginProgram } from '../../../src/tools/begin-program.ts'
import { readArguments } from '../../../src/tools/read-arguments.ts'

beginProgram()
const { scoreCrisis, whoNeedsHelp } = await import('./whole.ts')
const { NEEDS } = await import('../../../src/search/crisis/model.ts')
const { readSentence } = await import('../../../src/search/query/read-sentence.ts')
const { table } = await import('../table.ts')

const USAGE = 'Use: npm run explain:crisis -- "words that somebody types"'

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

const text = readArguments(USAGE, { allowPositionals: true }).positionals.join(' ')
if (text === '') {
  console.error(USAGE)
  process.exit(1)
}
console.log(explainCrisis(text))

import { scoreCrisis, whoNeedsHelp } from '../../../src/search/crisis/decide.ts'
import { isCrisis } from '../../../src/search/query/crisis.ts'
import { table } from '../table.ts'

/** So many reasons are worth reading. */
const MOST = 25

/** Why a sentence brings up the card of whom to call, or does not. */
function explainCrisis(text: string): string {
  const hasPhrase = isCrisis(text)
  const { points, reasons } = scoreCrisis(text)
  const shown = whoNeedsHelp(text, hasPhrase)
  const rows = reasons
    .slice(0, MOST)
    .map(({ found, points: own }) => [`“${found.text}”`, found.group, own.toFixed(1), ...found.needs.map(String)])
  return [
    `“${text}”: ${shown === undefined ? 'no card' : `the card for ${shown}`}`,
    `${points.toFixed(1)} points above the least${hasPhrase ? ', and a phrase of urgent help' : ''}`,
    table(['found', 'group', 'points', 'child', 'worker', 'staff', 'danger'], rows),
  ].join('\n')
}

const text = process.argv.slice(2).join(' ')
if (text === '') {
  console.error('Use: npm run explain:crisis -- "words that somebody types"')
  process.exit(1)
}
console.log(explainCrisis(text))

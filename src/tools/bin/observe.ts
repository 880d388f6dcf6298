import { beginProgram } from '../begin-program.ts'
import { readArguments } from '../read-arguments.ts'

beginProgram()
const { observe } = await import('../site/observatory.ts')

/*
 * Judges the answers of a hub that is online by the rules of Mozilla's HTTP Observatory, without telling Mozilla of it:
 * npm run observe -- https://hub.example.org
 */

const USAGE = 'Use: npm run observe -- https://hub.example.org'

const [address = ''] = readArguments(USAGE, { allowPositionals: true }).positionals
if (!URL.canParse(address) || !address.startsWith('https://')) {
  console.error(`Name the address of a hub. ${USAGE}`)
  process.exit(1)
}

try {
  const findings = await observe(address, address.replace(/^https:/, 'http:'))
  for (const { rule, problem } of findings)
    console.log(problem === undefined ? `kept    ${rule}` : `BROKEN  ${rule}: ${problem}`)
  const broken = findings.filter(({ problem }) => problem !== undefined).length
  console.log(`\n${findings.length - broken} of ${findings.length} rules of Mozilla’s HTTP Observatory are kept.`)
  if (broken > 0) process.exitCode = 1
} catch (error) {
  console.error(`${address} cannot be checked: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

import { createInterface } from 'node:readline/promises'

/**
 * Asks a person for a yes.
 * @param isYes the answer given beforehand, by --yes.
 * @returns false also where nobody can be asked: nothing is done without a yes.
 */
export async function askForYes(question: string, isYes: boolean): Promise<boolean> {
  if (isYes) return true
  if (!process.stdin.isTTY) {
    console.log(`${question} Nobody can be asked here: add “-- --yes” to do it.`)
    return false
  }
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await prompt.question(`${question} (y/N) `)
  prompt.close()
  return /^y(es)?$/i.test(answer.trim())
}

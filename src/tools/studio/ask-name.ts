import { createInterface } from 'node:readline/promises'

/**
 * The name under which the first editor works: HUB_EDITOR, or what she answers; “Editor” where nobody
 * can be asked. It stands beside her changes in the history.
 */
export async function askName(environment: NodeJS.ProcessEnv): Promise<string> {
  const given = environment['HUB_EDITOR']?.trim() ?? ''
  if (given !== '' || !process.stdin.isTTY) return given === '' ? 'Editor' : given
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const answer = (await prompt.question('Your name, as it should stand beside your changes: ')).trim()
  prompt.close()
  return answer === '' ? 'Editor' : answer
}

import { spawn } from 'node:child_process'

/** A step of `npm test`: a shell command that fails by its exit code. */
export interface Stage {
  readonly name: string
  readonly command: string
}

/** How a stage ended. */
export interface StageResult extends Stage {
  readonly seconds: number
  readonly hasPassed: boolean
}

async function runStage(stage: Stage, isShown: boolean, environment: NodeJS.ProcessEnv) {
  const start = performance.now()
  const out = isShown ? 'inherit' : 'pipe'
  const child = spawn(stage.command, { shell: true, stdio: ['inherit', out, out], env: environment })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (part: string) => (output += part))
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
  return { ...stage, output, seconds: (performance.now() - start) / 1000, hasPassed: code === 0 }
}

const titleOf = ({ name, command }: Stage) => `\n━━ ${name}: ${command}`

/**
 * Runs stages side by side and waits for all of them. The output of the first is shown as it comes, that of each
 * other one when the stages before it have ended, so that they do not mix.
 */
export async function runSideBySide(
  stages: readonly Stage[],
  environment: NodeJS.ProcessEnv,
): Promise<readonly StageResult[]> {
  const [first] = stages
  if (first !== undefined) console.log(titleOf(first))
  const running = stages.map((stage) => runStage(stage, stage === first, environment))
  const results: StageResult[] = []
  for (const stage of running) {
    const { output, ...result } = await stage
    if (result.name !== first?.name) console.log(`${titleOf(result)}\n${output}`)
    results.push(result)
  }
  return results
}

import { spawn } from 'node:child_process'

/** A step of `npm test`: a shell command that fails by its exit code. */
export interface Stage {
  readonly name: string
  readonly command: string
  /** The names of the stages that must have passed before this one starts. */
  readonly needs?: readonly string[]
}

/** How a stage ended. */
export interface StageResult extends Stage {
  readonly output: string
  readonly seconds: number
  readonly hasPassed: boolean
}

async function runStage(stage: Stage, environment: NodeJS.ProcessEnv): Promise<StageResult> {
  const start = performance.now()
  const child = spawn(stage.command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: environment })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => (output += part))
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve)
  })
  return { ...stage, output, seconds: (performance.now() - start) / 1000, hasPassed: code === 0 }
}

/**
 * Runs stages side by side: each starts as soon as a slot is free and all that it needs has passed, in the order of the
 * list. Logs a line when a stage starts, and its whole output when it ends, so that outputs do not mix. After a failure
 * no further stage starts; those that run come to their end.
 * @returns the results in the order in which the stages ended.
 * @throws Error where a stage needs one that is not in the list.
 */
export async function runStages(
  stages: readonly Stage[],
  slots: number,
  environment: NodeJS.ProcessEnv,
): Promise<readonly StageResult[]> {
  const waiting = [...stages]
  const running = new Map<string, Promise<StageResult>>()
  const results: StageResult[] = []
  const isReady = ({ needs = [] }: Stage) => needs.every((name) => results.some((result) => result.name === name))

  for (;;) {
    const hasFailed = results.some(({ hasPassed }) => !hasPassed)
    while (!hasFailed && running.size < slots && waiting.some(isReady)) {
      for (const stage of waiting.splice(waiting.findIndex(isReady), 1)) {
        console.log(`━━ starts: ${stage.name}`)
        running.set(stage.name, runStage(stage, environment))
      }
    }
    if (running.size === 0) {
      const [stuck] = waiting
      if (!hasFailed && stuck !== undefined) throw new Error(`“${stuck.name}” needs a stage that is not in the list.`)
      return results
    }
    const result = await Promise.race(running.values())
    running.delete(result.name)
    results.push(result)
    console.log(`\n━━ ${result.name}: ${result.command}\n${result.output}`)
  }
}

/** Runs one named stage of a long program: says that it begins, and how long it took. */
export type RunStage = <T>(name: string, work: () => Promise<T>) => Promise<T>

/** Numbers the stages of a program as they run: “[2/4] Building the pages … 3.1 s”. */
export function stages(count: number): RunStage {
  let number = 0
  return async (name, work) => {
    number += 1
    process.stdout.write(`[${number}/${count}] ${name} … `)
    const start = performance.now()
    const result = await work()
    console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`)
    return result
  }
}

/**
 * A function that runs a slow job, never twice at once: calls while it runs lead to one more run after it.
 * @param job must not throw: nobody is there to hear it.
 */
export function oneAtATime(job: () => Promise<void>): () => void {
  let isRunning = false
  let isWanted = false
  async function run(): Promise<void> {
    isRunning = true
    while (isWanted) {
      isWanted = false
      await job()
    }
    isRunning = false
  }
  return () => {
    isWanted = true
    if (!isRunning) void run()
  }
}

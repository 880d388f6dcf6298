/**
 * Wraps a slow job so that it never runs twice at once: all calls during a run lead to one more run after it.
 * @param job must not reject: no caller waits for it.
 */
export function coalesce(job: () => Promise<void>): () => void {
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

/**
 * Wraps a job so that it runs once nothing has called it for a while (a trailing debounce).
 * @param pause in milliseconds.
 */
export function debounce(run: () => void, pause: number): { call: () => void; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined
  const cancel = () => clearTimeout(timer)
  return {
    cancel,
    call() {
      cancel()
      timer = setTimeout(run, pause)
    },
  }
}

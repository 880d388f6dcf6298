/**
 * A function that runs another once nothing has called it for a while.
 * @param pause milliseconds.
 */
export function afterPause(run: () => void, pause: number): { call: () => void; cancel: () => void } {
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

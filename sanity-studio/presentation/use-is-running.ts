import { useEffect, useState } from 'react'

const AGAIN = 5_000

/** Whether a server answers at an origin; undefined until it is known. Asked again every few seconds while it does not. */
export function useIsRunning(origin: string): boolean | undefined {
  const [isRunning, setRunning] = useState<boolean>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function ask() {
      // An opaque answer is enough: it shows that somebody is there.
      const answers = await fetch(origin, { mode: 'no-cors', cache: 'no-store' }).then(
        () => true,
        () => false,
      )
      if (isOver) return
      setRunning(answers)
      if (!answers) timer = setTimeout(() => void ask(), AGAIN)
    }
    void ask()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [origin])
  return isRunning
}

import { useEffect, useState } from 'react'

const AGAIN = 5_000

/** Whether a server answers at an origin. Also true where the page's policy forbids the request: a frame may still work. */
async function isThere(origin: string): Promise<boolean> {
  let isForbidden = false
  const note = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    if (blockedURI.startsWith(origin)) isForbidden = true
  }
  document.addEventListener('securitypolicyviolation', note)
  try {
    // An opaque response is enough; the cookie is the key, without which the server answers that it is missing.
    await fetch(origin, { mode: 'no-cors', cache: 'no-store', credentials: 'include' })
    return true
  } catch {
    // The browser dispatches the violation event in a task of its own, after the request has failed.
    await new Promise((resolve) => setTimeout(resolve, 100))
    return isForbidden
  } finally {
    document.removeEventListener('securitypolicyviolation', note)
  }
}

/** Whether a server answers at an origin; undefined until it is known. Repeats the request every few seconds until it does. */
export function useIsRunning(origin: string): boolean | undefined {
  const [isRunning, setRunning] = useState<boolean>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function ask() {
      const answers = await isThere(origin)
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

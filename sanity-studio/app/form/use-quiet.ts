import { useEffect, useState } from 'react'

/** In milliseconds: whoever types pauses longer than this between two thoughts. */
const PAUSE = 1_000

/**
 * A value that changes on the screen only when somebody rests from typing.
 * @param value plain data. @param revision of what she types in.
 */
export function useQuiet<Value>(value: Value, revision: string | undefined): Value {
  const [shown, setShown] = useState(value)
  const content = JSON.stringify(value)
  useEffect(() => {
    const timer = setTimeout(() => setShown(value), PAUSE)
    return () => clearTimeout(timer)
  }, [content, revision])
  return shown
}

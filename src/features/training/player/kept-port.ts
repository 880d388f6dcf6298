import { isRecord } from '../../../domain/is-record.ts'
import type { ProgressPort } from './progress-port.ts'
import { forget, keep, readKept } from '../../../ui/browser/kept.ts'

/** The port without an LMS: in memory until the reader says that her progress may be kept on the device. */
export interface KeptPort extends ProgressPort {
  /** Whether the progress of this course is kept. */
  isKept(): boolean
  /** Keeps the progress from now on. Returns false where the device refuses. */
  startKeeping(): boolean
  /** Takes away what is kept of this course; the progress goes on in memory. */
  stopKeeping(): void
}

/** The kept progress of all courses, by their ids. Empty where none is kept or somebody wrote something else there. */
function readAll(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(readKept('training') ?? '{}')
    return isRecord(kept) ? kept : {}
  } catch {
    return {}
  }
}

/** The progress of a course that is kept on this device. */
export function keptProgress(courseId: string): string | undefined {
  const text = readAll()[courseId]
  return typeof text === 'string' ? text : undefined
}

/** A port for a course. */
export function createKeptPort(courseId: string): KeptPort {
  let current = keptProgress(courseId)
  const isKept = () => keptProgress(courseId) !== undefined

  function write(): boolean {
    return keep('training', JSON.stringify({ ...readAll(), [courseId]: current ?? '' }))
  }

  return {
    load: () => current,
    save(progressText) {
      current = progressText
      // Read again each time: “clear” may have been pressed in another tab.
      if (isKept()) write()
    },
    finish() {
      // Every answer has been saved already.
    },
    isKept,
    startKeeping: write,
    stopKeeping() {
      const others = Object.entries(readAll()).filter(([id]) => id !== courseId)
      if (others.length === 0) forget('training')
      else keep('training', JSON.stringify(Object.fromEntries(others)))
    },
  }
}

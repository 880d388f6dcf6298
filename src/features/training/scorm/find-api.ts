/*
 * An LMS opens a package in a frame or a window of its own and offers its API as an object of one of the windows around it.
 * SCORM 1.2 (RTE 3.3.6) and SCORM 2004 (RTE 3.2.1) look in parents and openers; some LMS also put it into a frame beside them.
 */

/** A property of a window; undefined where another origin may not read it. */
function readProperty(owner: object, name: string): unknown {
  try {
    return Reflect.get(owner, name)
  } catch {
    // A frame of another origin throws a SecurityError. Its own parent can still be asked.
    return undefined
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function'
}

function framesIn(window: object): readonly unknown[] {
  const count = readProperty(window, 'length')
  if (typeof count !== 'number') return []
  return Array.from({ length: count }, (_, index) => readProperty(window, String(index)))
}

/** Windows around one: first itself and its parents, then who opened them, then all frames within them. */
function* windowsAround(start: object): Generator<object> {
  const seen = new Set<object>()
  const add = (window: unknown): window is object => {
    if (!isObject(window) || seen.has(window)) return false
    seen.add(window)
    return true
  }
  const openedBy: unknown[] = [start]
  for (const opener of openedBy) {
    let window: unknown = opener
    // The topmost window is its own parent.
    while (add(window)) {
      yield window
      openedBy.push(readProperty(window, 'opener'))
      window = readProperty(window, 'parent')
    }
  }
  // A set that grows while it is read also yields what was added.
  for (const window of seen) {
    for (const frame of framesIn(window)) if (add(frame)) yield frame
  }
}

/**
 * Finds the API of an LMS, however many frames and windows lie between, also where some of them are of another origin.
 * @param start the window of the package.
 * @param name of the object: `API` (SCORM 1.2) or `API_1484_11` (SCORM 2004).
 * @param method that the object must have, so that another object of the same name is passed over.
 * @returns undefined where no window has it: the package was opened without an LMS.
 */
export function findApi(start: object, name: string, method: string): object | undefined {
  for (const window of windowsAround(start)) {
    const api = readProperty(window, name)
    if (isObject(api) && typeof readProperty(api, method) === 'function') return api
  }
  return undefined
}

/** What the functions of the API are called in one edition of SCORM. */
export interface ApiNames {
  /** Of the object with the functions. */
  readonly object: string
  readonly initialize: string
  readonly getValue: string
  readonly setValue: string
  readonly commit: string
  readonly terminate: string
}

/** The conversation with an LMS, from its beginning to its end. No function throws, whatever the LMS does. */
export interface Session {
  /** The value of an element; '' where the LMS has none. */
  get(element: string): string
  /** The three return false only where the LMS refused, or threw. */
  set(element: string, value: string): boolean
  commit(): boolean
  terminate(): boolean
}

function call(api: object, name: string, parameters: readonly string[]): unknown {
  try {
    const method: unknown = Reflect.get(api, name)
    return typeof method === 'function' ? Reflect.apply(method, api, parameters) : undefined
  } catch {
    // An LMS that is offline may throw where it saves: nothing is stored then, and the learner is told so.
    return false
  }
}

/** While a page is unloaded, several LMS save and return null or nothing: that is no refusal. */
function isRefused(returned: unknown): boolean {
  return returned === false || returned === 'false'
}

/**
 * Begins a session.
 * @returns undefined where the LMS refuses it, because it is logged out or has ended the session already.
 */
export function openSession(api: object, names: ApiNames): Session | undefined {
  if (isRefused(call(api, names.initialize, ['']))) return undefined
  const accepts = (name: string, ...parameters: readonly string[]) => !isRefused(call(api, name, parameters))
  return {
    get(element) {
      const value = call(api, names.getValue, [element])
      // A count may be a number.
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    },
    set: (element, value) => accepts(names.setValue, element, value),
    commit: () => accepts(names.commit, ''),
    terminate: () => accepts(names.terminate, ''),
  }
}

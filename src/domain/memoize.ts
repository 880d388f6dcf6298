/**
 * Wraps a function of one text so that each text is computed once: for `Intl` formatters, whose making costs about
 * a thousand times their use, and for words that come again with every letter that is typed.
 * @param compute must not return undefined, which counts as not computed.
 * @param limit the largest number of results that are kept; at the next one all are dropped. Without it keys must be few.
 */
export function memoize<Value>(compute: (key: string) => Value, limit = Infinity): (key: string) => Value {
  const results = new Map<string, Value>()
  return (key) => {
    const known = results.get(key)
    if (known !== undefined) return known
    if (results.size >= limit) results.clear()
    const value = compute(key)
    results.set(key, value)
    return value
  }
}

/** Whether two lists have the same members. */
export function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((member, at) => member === others[at])
}

/** Gives what was made last, where it is asked for with the same inputs again. */
export function keepLast<Result>(): (inputs: readonly unknown[], make: () => Result) => Result {
  let last: { readonly inputs: readonly unknown[]; readonly result: Result } | undefined
  return (inputs, make) => {
    if (last === undefined || !areSame(last.inputs, inputs)) last = { inputs, result: make() }
    return last.result
  }
}

/**
 * Remembers what a function answers for each object, as long as the object is in use. What is computed from an object that
 * stays the same object then stays so, too.
 */
export function memoizeByObject<Key extends object, Value extends object | string>(
  compute: (key: Key) => Value,
): (key: Key) => Value {
  const answers = new WeakMap<Key, Value>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = compute(key)
    answers.set(key, answer)
    return answer
  }
}

/** The same for two objects, such as a translation and its original, for as long as both are in use. */
export function memoizeByPair<One extends object, Other extends object, Value extends object>(
  compute: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const ofOne = memoizeByObject((one: One) => memoizeByObject((other: Other) => compute(one, other)))
  return (one, other) => ofOne(one)(other)
}

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

/**
 * Remembers what a function answers for each object, as long as the object is in use. What is computed from an object that
 * stays the same object then stays so, too.
 */
export function memoizeByObject<Key extends object, Value extends object>(
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

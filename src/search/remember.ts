/**
 * Finds the same again without looking twice, for words and terms that come again and again.
 * @param most so many are remembered; then it begins anew.
 */
export function remember<Value>(find: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= most) known.clear()
    const value = find(text)
    known.set(text, value)
    return value
  }
}

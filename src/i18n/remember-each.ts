/**
 * A function that makes what a key stands for once and keeps it. For Intl's formatters: making one
 * costs about a thousand times what using it does. Nothing is ever forgotten, so keys must be few.
 */
export function rememberEach<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(key)
    made.set(key, fresh)
    return fresh
  }
}

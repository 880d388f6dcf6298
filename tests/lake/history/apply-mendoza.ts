import { isJsonObject, type Json } from '../../../sanity-studio/lake/document.ts'

/** A bare reader of the opcodes that the lake writes; mendoza itself is only among the Studio's packages. */
export function applyMendoza(root: Json, patch: readonly Json[]): Json {
  let at = 0
  const read = () => patch[at++] ?? null
  const number = () => Number(read())
  const text = () => {
    const value = read()
    return typeof value === 'string' ? value : ''
  }
  const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value.map((each: Json) => each) : [])

  function fieldOf(value: Json, index: number): [string, Json] {
    if (!isJsonObject(value)) throw new Error('A field of what is no object')
    const name = Object.keys(value).sort()[index] ?? ''
    return [name, value[name] ?? null]
  }

  function object(input: Json): Json {
    if (!isJsonObject(input)) throw new Error('Not an object')
    let output = { ...input }
    for (;;) {
      const code = at < patch.length ? patch[at] : undefined
      if (code === 10 || code === 11) {
        at += 1
        const [name, value] = fieldOf(input, number())
        output = { ...output, [name]: code === 10 ? object(value) : list(value) }
        if (read() !== 15) throw new Error('No way back into an object')
      } else if (code === 17) {
        at += 1
        const value = read()
        output = { ...output, [text()]: value }
      } else if (code === 19) {
        at += 1
        const [gone] = fieldOf(input, number())
        output = Object.fromEntries(Object.entries(output).filter(([name]) => name !== gone))
      } else return output
    }
  }

  function list(input: Json): Json {
    const items = listOf(input)
    const output: Json[] = []
    for (;;) {
      const code = patch[at]
      if (code === 12 || code === 13) {
        at += 1
        const item = items[number()] ?? null
        output.push(code === 12 ? object(item) : list(item))
        if (read() !== 16) throw new Error('No way back into a list')
      } else if (code === 20) {
        at += 1
        output.push(read())
      } else if (code === 21) {
        at += 1
        output.push(...items.slice(number(), number()))
      } else return output.length === 0 ? null : output
    }
  }

  if (patch.length === 0) return root
  if (patch[0] === 0) return patch[1] ?? null
  const result = object(root)
  if (at !== patch.length) throw new Error(`Stopped at ${at} of ${JSON.stringify(patch)}`)
  return result
}

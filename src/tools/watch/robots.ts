/** A group of a robots.txt: whom it is for, and what it says. */
interface Group {
  readonly agents: readonly string[]
  readonly rules: readonly { readonly allows: boolean; readonly path: string }[]
}

function groupsOf(text: string): readonly Group[] {
  const groups: { agents: string[]; rules: { allows: boolean; path: string }[] }[] = []
  let isHead = false
  for (const line of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? []
    const field = name.toLowerCase()
    if (field === 'user-agent') {
      if (!isHead) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(value.toLowerCase())
      isHead = true
    } else if (field !== '') {
      isHead = false
      if (field === 'allow' || field === 'disallow')
        groups.at(-1)?.rules.push({ allows: field === 'allow', path: value })
    }
  }
  return groups
}

function matches(pattern: string, path: string): boolean {
  const source = pattern.replace(/[.+?^{}()|[\]\\]/g, String.raw`\$&`).replaceAll('*', '.*')
  return new RegExp(`^${source}`).test(path)
}

/**
 * Whether a robots.txt lets a program ask for a path (RFC 9309): the group of its name, else that of all; the longest rule holds.
 * @param agent the name of the program, without its version.
 * @param path with what follows the question mark.
 */
export function allows(text: string, agent: string, path: string): boolean {
  const groups = groupsOf(text)
  const own = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()))
  const rules = (own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))).flatMap(
    (group) => group.rules,
  )
  const [longest] = rules
    .filter((rule) => rule.path !== '' && matches(rule.path, path))
    .sort((one, other) => other.path.length - one.path.length || Number(other.allows) - Number(one.allows))
  return longest?.allows ?? true
}

/** A draft that may be published as soon as what it refers to is. */
export interface Waiting {
  readonly id: string
  /** The ids of the unpublished documents to which it refers. */
  readonly waitsFor: readonly string[]
}

/** In which order drafts are published, what is referred to first. */
export interface PublishOrder {
  /** The ids of drafts that are published together, since they refer to each other in a circle; mostly one alone. */
  readonly groups: readonly (readonly string[])[]
  /** The drafts that wait for what is not among them, each with the id of that. */
  readonly leftOut: ReadonlyMap<string, string>
}

type Open = Map<string, readonly string[]>

/** Takes out what waits for something that is not there, then what waits for that, until nothing does. */
function takeOut(open: Open): ReadonlyMap<string, string> {
  const leftOut = new Map<string, string>()
  for (let before = -1; before !== leftOut.size;) {
    before = leftOut.size
    for (const [id, waitsFor] of open) {
      const missing = waitsFor.find((one) => !open.has(one))
      if (missing === undefined) continue
      leftOut.set(id, missing)
      open.delete(id)
    }
  }
  return leftOut
}

/** A draft and all for which it waits, also by way of others. */
function closureOf(id: string, open: Open): ReadonlySet<string> {
  const found = new Set([id])
  for (const one of found) for (const next of open.get(one) ?? []) if (open.has(next)) found.add(next)
  return found
}

/** The drafts that can be published next: one that waits for nothing, else the fewest that wait for nothing but each other. */
function nextGroup(open: Open): readonly string[] {
  for (const [id, waitsFor] of open) if (!waitsFor.some((one) => open.has(one))) return [id]
  const closures = [...open.keys()].map((id) => closureOf(id, open))
  const [fewest] = closures.sort((one, other) => one.size - other.size)
  return [...(fewest ?? [])]
}

/** Puts drafts in the order in which they can be published, and leaves out what waits for others than them. */
export function publishOrder(waiting: readonly Waiting[]): PublishOrder {
  const open: Open = new Map(waiting.map(({ id, waitsFor }) => [id, waitsFor.filter((one) => one !== id)]))
  const leftOut = takeOut(open)
  const groups: (readonly string[])[] = []
  while (open.size > 0) {
    const group = nextGroup(open)
    groups.push(group)
    for (const id of group) open.delete(id)
  }
  return { groups, leftOut }
}

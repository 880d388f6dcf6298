import { readVault } from '../../offline/vault.ts'
import { createNode } from '../../ui/browser/create-node.ts'

/** Links that say it already: a list is drawn again around those that stay. */
const marked = new WeakSet<HTMLAnchorElement>()

/** Says beside each link to a page that is not kept on this phone that it is not, so that nobody taps it in vain. */
export async function markNotKept(links: readonly HTMLAnchorElement[], words: string): Promise<void> {
  const files = (await readVault())?.copy?.files
  if (files === undefined) return
  for (const link of links) {
    if (files[new URL(link.href).pathname] !== undefined || marked.has(link)) continue
    marked.add(link)
    link.after(' ', createNode('span', 'tag', words))
  }
}

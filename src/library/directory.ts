import type { Helpline } from '../domain/helpline.ts'
import type { PageLink } from '../domain/page-link.ts'
import { ContentError, type Problem } from '../domain/problem.ts'
import type { Sign } from '../domain/sign.ts'

/**
 * Everything that documents of one language reference, by document id. A reference to nothing is reported
 * and mapped to a gap; `finish` then throws all of them at once.
 */
export class Directory {
  readonly links = new Map<string, PageLink>()
  readonly slugs = new Map<string, string>()
  readonly signs = new Map<string, Sign>()
  readonly helplines = new Map<string, Helpline>()
  readonly #problems: Problem[] = []

  #found<T>(map: ReadonlyMap<string, T>, id: string, from: string): readonly T[] {
    const target = map.get(id)
    if (target !== undefined) return [target]
    this.#problems.push({
      where: from,
      what: `It points to “${id}”, which is not published.`,
      fix: 'Publish that document, or take the reference away.',
    })
    return []
  }

  /** The slugs of referenced topics or jobs. `from` is the id of the document that points. */
  slugsOf(ids: readonly string[], from: string): readonly string[] {
    return ids.flatMap((id) => this.#found(this.slugs, id, from))
  }

  /** Titles and addresses of referenced documents that have a page. */
  linksTo(ids: readonly string[], from: string): readonly PageLink[] {
    return ids.flatMap((id) => this.#found(this.links, id, from))
  }

  signsOf(ids: readonly string[], from: string): readonly Sign[] {
    return ids.flatMap((id) => this.#found(this.signs, id, from))
  }

  helplinesOf(ids: readonly string[], from: string): readonly Helpline[] {
    return ids.flatMap((id) => this.#found(this.helplines, id, from))
  }

  /** Reports another problem that keeps a document from being shown. */
  note(problem: Problem): void {
    this.#problems.push(problem)
  }

  /** @throws ContentError with every problem that was reported, if any was. */
  finish(): void {
    if (this.#problems.length > 0) throw new ContentError(this.#problems)
  }
}

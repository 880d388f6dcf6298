import type { Helpline } from '../domain/helpline.ts'
import type { OrganisationWorks } from '../domain/organisation.ts'
import type { PageLink } from '../domain/page-link.ts'
import { ContentError, type Problem } from '../domain/problem.ts'
import type { Sign } from '../domain/sign.ts'

/** What a document of one language gives to those that reference it, by its id. */
interface Entries {
  readonly links: Map<string, PageLink>
  /** The addresses of the links, which change less often than their titles. */
  readonly paths: Map<string, string>
  readonly slugs: Map<string, string>
  readonly signs: Map<string, Sign>
  readonly helplines: Map<string, Helpline>
  /** What each organisation has on the hub. */
  readonly works: Map<string, OrganisationWorks>
}

/**
 * Everything that documents of one language reference, by document id. A reference to nothing is reported
 * and mapped to a gap; `finish` then throws all of them at once.
 */
export class Directory implements Entries {
  readonly links = new Map<string, PageLink>()
  readonly paths = new Map<string, string>()
  readonly slugs = new Map<string, string>()
  readonly signs = new Map<string, Sign>()
  readonly helplines = new Map<string, Helpline>()
  readonly works = new Map<string, OrganisationWorks>()
  readonly #problems: Problem[] = []

  #getAll<T>(get: (id: string) => T | undefined, ids: readonly string[], from: string): readonly T[] {
    return ids.flatMap((id) => {
      const target = get(id)
      if (target !== undefined) return [target]
      this.#problems.push({
        where: from,
        what: `It points to “${id}”, which is not published.`,
        fix: 'Publish that document, or take the reference away.',
      })
      return []
    })
  }

  /** The slugs of referenced topics or jobs. `from` is the id of the document that points. */
  slugsOf(ids: readonly string[], from: string): readonly string[] {
    return this.#getAll((id) => this.slugs.get(id), ids, from)
  }

  /** The slug of a document; undefined where it is not published, which is not reported. */
  slugOf(id: string): string | undefined {
    return this.slugs.get(id)
  }

  /** Titles and addresses of referenced documents that have a page. */
  linksTo(ids: readonly string[], from: string): readonly PageLink[] {
    return this.#getAll((id) => this.links.get(id), ids, from)
  }

  /** The addresses alone of referenced documents that have a page. */
  pathsTo(ids: readonly string[], from: string): readonly string[] {
    return this.#getAll((id) => this.paths.get(id), ids, from)
  }

  /** The address of a document; undefined where it has no page or is not published, which is not reported. */
  pathOf(id: string): string | undefined {
    return this.paths.get(id)
  }

  signsOf(ids: readonly string[], from: string): readonly Sign[] {
    return this.#getAll((id) => this.signs.get(id), ids, from)
  }

  helplinesOf(ids: readonly string[], from: string): readonly Helpline[] {
    return this.#getAll((id) => this.helplines.get(id), ids, from)
  }

  /** What an organisation has on the hub. */
  worksOf(id: string): OrganisationWorks {
    return this.works.get(id) ?? { contributed: [], endorsed: [], adapted: [], runs: [], partnerships: [], namedIn: [] }
  }

  /** Reports another problem that keeps a document from being shown. */
  note(problem: Problem): void {
    this.#problems.push(problem)
  }

  /** What is known of a document: another value wherever something else may be found for whoever points to it. */
  entryOf(id: string): unknown {
    // The address and the slug follow from the link, and those of a part of a page from the part.
    return this.links.get(id) ?? this.signs.get(id) ?? this.helplines.get(id) ?? this.paths.get(id)
  }

  /** @throws ContentError with every problem that was reported, if any was. */
  finish(): void {
    if (this.#problems.length > 0) throw new ContentError(this.#problems)
  }
}

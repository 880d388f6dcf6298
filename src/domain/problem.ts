/** One thing that is wrong with the content, said so that an editor can fix it. */
export interface Problem {
  /** File and line, or document id and field. */
  readonly where: string
  /** The id of the document, where it is about one. */
  readonly document?: string
  readonly what: string
  readonly fix: string
}

/** One problem as a line for a terminal: where it is, what is wrong, how to fix it. */
export function formatProblem({ where, what, fix }: Problem): string {
  return `${where}: ${what} ${fix}`
}

/**
 * Content that cannot be published. Carries every problem found, so that an editor fixes them in
 * one go; its message lists them one a line.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.problems = problems
  }
}

/**
 * Whether an error is about the content. Asked by name: the pages are bundled with a copy of the
 * class of their own, which `instanceof` would not know.
 */
export function isContentError(error: unknown): error is ContentError {
  return error instanceof Error && error.name === 'ContentError' && 'problems' in error
}

interface SourceValue {
  readonly publisher?: unknown
  readonly url?: unknown
  readonly citation?: unknown
}

/** Says that nobody could look a source up, or `true`. */
export function checkSourceFindable(source: SourceValue | undefined): true | string {
  if (source === undefined || source.url !== undefined || source.citation !== undefined) return true
  return 'Give the address or, where there is none, a citation.'
}

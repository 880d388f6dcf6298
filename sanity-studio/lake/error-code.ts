/** The code of an error of Node, such as `ENOENT`; undefined where it has none. It may be of another context. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
}

/** Why a disk takes no file; undefined where an error is about something else. */
export function diskRefusal(error: unknown): 'full' | 'read-only' | undefined {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM' ? 'read-only' : undefined
}

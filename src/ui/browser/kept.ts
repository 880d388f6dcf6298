/*
 * The things that a reader chose to keep on this device: facts of a hotel for papers and for posters, the path of hotels, their list of
 * duties, the progress of a training.
 * Nothing is kept before she says so; `clearKept` (clear-kept.ts) takes all of it away. Each tool keeps one text under
 * its own name.
 */

/** The things that a tool may keep. */
export type KeptName = 'duty-list' | 'hotel-facts' | 'hotel-path' | 'poster-facts' | 'training'

function keyOf(name: KeptName): string {
  return `kept:${name}`
}

/** The text that is kept under a name; undefined where none is, or where storage is switched off. */
export function readKept(name: KeptName): string | undefined {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined
  } catch {
    return undefined
  }
}

/** Whether a page may keep anything here, as far as it can be known before something is kept. */
export function mayKeep(): boolean {
  try {
    localStorage.getItem('')
    return true
  } catch {
    return false
  }
}

/** Keeps a text. Returns false where the device refuses: storage is switched off or full. */
export function keep(name: KeptName, text: string): boolean {
  try {
    localStorage.setItem(keyOf(name), text)
    return true
  } catch {
    return false
  }
}

/** Takes away what is kept under a name. */
export function forget(name: KeptName): void {
  try {
    localStorage.removeItem(keyOf(name))
  } catch {
    // Nothing could have been kept.
  }
}

import { removeCopy } from '../../offline/remove.ts'

/** Takes away all that the hub keeps in this tab and on this device: choices, progress, and the copy for no signal. */
export async function clearKept(): Promise<void> {
  try {
    sessionStorage.clear()
    localStorage.clear()
  } catch {
    // Storage is switched off: nothing could have been kept there.
  }
  await removeCopy()
}

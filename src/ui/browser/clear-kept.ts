import { removeCopy } from '../../offline/remove.ts'

/** Whether anything is kept: in this tab, on this device, or for places without a signal. */
export async function isAnythingKept(): Promise<boolean> {
  try {
    if (sessionStorage.length + localStorage.length > 0) return true
  } catch {
    // Storage is switched off: nothing can be kept there.
  }
  return 'caches' in globalThis && (await caches.keys()).length > 0
}

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

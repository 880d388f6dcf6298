/**
 * Saves a file on the reader's device. Nothing is sent or asked for: the bytes are those that the page made.
 * @param mediaType such as `text/csv;charset=utf-8`.
 */
export function saveFile(name: string, content: Uint8Array<ArrayBuffer> | string | Blob, mediaType: string): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type: mediaType })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // A browser may read the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

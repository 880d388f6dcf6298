import { strToU8, zipSync } from 'fflate'

/** The files of a package: texts by their names, in the order of the archive. */
export type PackageFiles = Readonly<Record<string, string>>

/**
 * Packs texts into a ZIP archive. Equal input gives equal bytes, whenever and wherever it is packed.
 * @param folder that holds all files when the archive is unpacked; '' for none, as an LMS wants the manifest at the root.
 * @param day YYYY-MM-DD: the date that all files bear. Archives can hold 1980 to 2099.
 */
export function packFiles(files: PackageFiles, folder: string, day: string): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  // In local time, because that is what an archive holds: so it is the same in every time zone.
  const mtime = new Date(year, month - 1, date, 12)
  const entries = Object.entries(files).map(([name, text]): [string, Uint8Array] => [
    folder === '' ? name : `${folder}/${name}`,
    strToU8(text),
  ])
  return zipSync(Object.fromEntries(entries), { level: 9, mtime })
}

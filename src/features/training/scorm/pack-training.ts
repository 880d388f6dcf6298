import type { PackageKind } from './editions.ts'
import { MANIFESTS } from './manifest.ts'
import { packFiles, type PackageFiles } from './zip.ts'

/** A training as the files of a package. */
export interface PackageContent {
  /** Of the training: letters, digits and hyphens. */
  readonly slug: string
  readonly title: string
  /** The name of the hub. */
  readonly hub: string
  /** BCP 47 tag. */
  readonly language: string
  readonly version: number
  /** YYYY-MM-DD: the date that all files bear. */
  readonly day: string
  /** The page, which loads `package.css` and `package.js`. */
  readonly page: string
  readonly style: string
  readonly script: string
  /** How to use the package, and where it comes from, line by line. */
  readonly readMe: readonly string[]
}

/** The page of a package. */
const PAGE = 'index.html'

/**
 * Packs a training as a ZIP archive: for an LMS with its manifest at the root, or else in a folder of its own.
 * Equal content gives equal bytes.
 */
export function packTraining(kind: PackageKind, content: PackageContent): Uint8Array<ArrayBuffer> {
  const { slug, title, hub, language, version, day, page, style, script, readMe } = content
  const files: PackageFiles = {
    [PAGE]: page,
    'package.css': style,
    'package.js': script,
    // Windows reads a text as UTF-8 where it begins with this mark, and shows lines apart only with both characters.
    'read-me.txt': `\uFEFF${readMe.join('\r\n')}\r\n`,
  }
  if (kind === 'offline') return packFiles(files, slug, day)
  const others = Object.keys(files).filter((name) => name !== PAGE)
  const manifest = MANIFESTS[kind]({ slug, title, hub, language, version, files: [PAGE, ...others] })
  return packFiles({ 'imsmanifest.xml': manifest, ...files }, '', day)
}

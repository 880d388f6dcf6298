import type { DataModel } from './data-model.ts'
import { scorm12 } from './scorm-1.2.ts'
import { scorm2004 } from './scorm-2004.ts'

/** The editions of SCORM in which packages are made. */
export type Edition = 'scorm-1.2' | 'scorm-2004'

/** What a package is for: an LMS that takes an edition of SCORM, or a computer without an LMS or network. */
export type PackageKind = Edition | 'offline'

/** All kinds, in the order in which they are offered: most LMS take SCORM 1.2. */
export const PACKAGE_KINDS: readonly PackageKind[] = ['scorm-1.2', 'scorm-2004', 'offline']

/** How each edition writes what it tells an LMS. */
export const DATA_MODELS: Readonly<Record<Edition, DataModel>> = { 'scorm-1.2': scorm12, 'scorm-2004': scorm2004 }

/** Whether a package is for an LMS. */
export function isEdition(kind: string | undefined): kind is Edition {
  return kind !== undefined && Object.hasOwn(DATA_MODELS, kind)
}

import { documentPath } from '../../../domain/paths.ts'
import type { Training } from '../../../domain/resource.ts'
import type { PackageKind } from './editions.ts'

/** The name of a package without its end: `signs-in-20-minutes-scorm-1.2`. */
export function packageName(slug: string, kind: PackageKind): string {
  return `${slug}-${kind}`
}

/** The address of a package, beside the page of its training in the language in which the training is written. */
export function packageFile({ slug, language }: Pick<Training, 'slug' | 'language'>, kind: PackageKind): string {
  return `${documentPath(language, 'training', slug)}${packageName(slug, kind)}.zip`
}

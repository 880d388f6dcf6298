import { packageNumbers, type PackageNumbers } from './package-numbers.ts'
import { isOfType, type Training } from '../../../domain/resource.ts'
import { PACKAGE_KINDS, type PackageKind } from '../scorm/editions.ts'
import { withoutPictures } from '../scorm/left-out.ts'
import { packageName } from '../scorm/package-file.ts'
import { learnerLessons } from '../player/module.ts'
import { isWritten } from '../../../site/english-parts.ts'
import type { PathsContext } from '../../../site/page-context.ts'
import type { LocalPath } from '../../../site/static-paths.ts'

/** What a package is made of: plain data. */
export interface PackageProps {
  readonly kind: PackageKind
  /** As a learner sees it: without what is for the leader of a session, and without pictures. */
  readonly training: Training
  readonly numbers: PackageNumbers
}

function forLearners(training: Training): Training {
  const lessons = learnerLessons(training).map((lesson) => ({
    ...lesson,
    body: [],
    learnerText: withoutPictures(lesson.learnerText),
  }))
  return { ...training, lessons, body: [], hardQuestions: [] }
}

/** The packages of all trainings that are written in the language: an untranslated one has its packages in English. */
export function packagePaths({ library, t, today }: PathsContext): readonly LocalPath<PackageProps>[] {
  const numbers = packageNumbers(library, t, today)
  return library.resources
    .filter(isOfType('training'))
    .filter(isWritten)
    .flatMap((written) => {
      const training = forLearners(written)
      return PACKAGE_KINDS.map((kind) => ({
        params: { slug: training.slug, package: packageName(training.slug, kind) },
        props: { kind, training, numbers },
      }))
    })
}

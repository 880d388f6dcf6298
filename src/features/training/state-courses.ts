import type { Duty, Law } from '../../domain/law.ts'
import type { LawCover } from '../../domain/training.ts'

/** What the State says of courses, in the first duty of a law that says it, and where the law can be read. */
type StateCourses = Pick<Duty, 'needsApproval' | 'coursesUrl' | 'coursesFrom'> & Pick<Law, 'officialText'>

function coursesOf(law: Law | undefined): StateCourses {
  const duty = law?.duties.find(({ needsApproval, coursesUrl }) => needsApproval || coursesUrl !== undefined)
  return {
    needsApproval: duty?.needsApproval === true,
    coursesUrl: duty?.coursesUrl,
    coursesFrom: duty?.coursesFrom,
    officialText: law?.officialText ?? [],
  }
}

/** Adds to each law that a training covers whether only approved courses count, and where to find or ask for them. */
export function withCourses(covers: readonly LawCover[], laws: readonly Law[]): readonly (LawCover & StateCourses)[] {
  const byPath = new Map(laws.map((law) => [law.path, law]))
  return covers.map((cover) => ({ ...cover, ...coursesOf(byPath.get(cover.law.path)) }))
}

import type { Fields } from './fields.ts'
import type { Remark } from './remark.ts'

/** What readers look for in lists: by topic, by job. */
const RESOURCES: ReadonlySet<unknown> = new Set(['guide', 'policy', 'training', 'externalResource'])

function isEmpty(list: unknown): boolean {
  return !Array.isArray(list) || list.length === 0
}

/** Refuses resources that no list of a topic or of a job leads to. A translation stands where its original does. */
export function remarkUnfindable(document: Fields): readonly Remark[] {
  const { _type, translationOf, topics, roles, forEveryJob } = document
  if (!RESOURCES.has(_type) || translationOf !== undefined) return []
  const found: Remark[] = []
  if (isEmpty(topics)) {
    found.push({
      level: 'error',
      path: ['topics'],
      what: 'It has no topic, so no list of a topic leads to it.',
      fix: 'Choose one under “Topics”.',
    })
  }
  if (isEmpty(roles) && forEveryJob !== true) {
    found.push({
      level: 'error',
      path: ['roles'],
      what: 'It has no job, so nobody finds it by her work.',
      fix: 'Choose one under “Jobs”, or turn on “For every job”.',
    })
  }
  return found
}

import { findDue, type Due } from '../rules/due.ts'
import type { Fields } from '../rules/fields.ts'
import { findAlone } from './alone.ts'
import { axesOf, type Axes } from './axes.ts'
import { findBehind, type BehindGap } from './behind.ts'
import { coveredBy, type Covered } from './covered.ts'
import { publishedAmong, type Gap } from './gap.ts'
import { findLinksToCheck, type LinkGap } from './links.ts'

/** What the hub lacks, for its editors. Each row names the document that it is about. */
export interface GapReport {
  readonly axes: Axes
  readonly covered: readonly Covered[]
  readonly links: readonly LinkGap[]
  /** What is wrong, overdue, due soon or never checked, the worst risk first. */
  readonly facts: readonly Due[]
  readonly alone: readonly Gap[]
  readonly behind: readonly BehindGap[]
}

/**
 * Computes the report from the documents alone.
 * @param documents all of a dataset; drafts among them only tell which translations are being worked on.
 * @param today YYYY-MM-DD.
 * @param unseenDays after how many days without a look at its sources a link is to be checked.
 */
export function findGaps(documents: readonly Fields[], today: string, unseenDays: number): GapReport {
  const published = publishedAmong(documents)
  const covered = coveredBy(published)
  return {
    axes: axesOf(published, covered),
    covered,
    links: findLinksToCheck(published, today, unseenDays),
    facts: findDue(published, today),
    alone: findAlone(published),
    behind: findBehind(documents),
  }
}

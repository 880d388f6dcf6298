import type { Case } from '../domain/case.ts'
import type { ChangeNote } from '../domain/change-note.ts'
import type { Helpline } from '../domain/helpline.ts'
import type { Indicator } from '../domain/indicator.ts'
import type { Law } from '../domain/law.ts'
import type { ModelHotel } from '../domain/model-hotel.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Page } from '../domain/page.ts'
import type { PathStep } from '../domain/path-step.ts'
import type { Partnership, ReferralRoute } from '../domain/partnership.ts'
import type { Poster } from '../domain/poster.ts'
import type { Resource } from '../domain/resource.ts'
import type { Right } from '../domain/right.ts'
import type { ActionStep, Sign } from '../domain/sign.ts'
import type { Site } from '../domain/site.ts'
import type { Statistic } from '../domain/statistic.ts'
import type { Role, Topic } from '../domain/taxonomy.ts'

/** Everything that the pages of one language show, in the order in which lists show it. */
export interface Library {
  readonly language: string
  readonly site: Site
  readonly resources: readonly Resource[]
  readonly topics: readonly Topic[]
  /** Those of which the hub has nothing: they have no page. Absent where there is none. */
  readonly emptyTopics?: readonly Topic[]
  readonly roles: readonly Role[]
  readonly signs: readonly Sign[]
  readonly actionSteps: readonly ActionStep[]
  readonly helplines: readonly Helpline[]
  readonly laws: readonly Law[]
  readonly organisations: readonly Organisation[]
  readonly partnerships: readonly Partnership[]
  readonly referralRoutes: readonly ReferralRoute[]
  readonly cases: readonly Case[]
  readonly modelHotels: readonly ModelHotel[]
  readonly statistics: readonly Statistic[]
  readonly indicators: readonly Indicator[]
  readonly rights: readonly Right[]
  readonly pages: readonly Page[]
  readonly posters: readonly Poster[]
  readonly pathSteps: readonly PathStep[]
  /** Newest first. */
  readonly changeNotes: readonly ChangeNote[]
}

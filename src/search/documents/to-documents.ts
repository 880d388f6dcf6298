import type { Case } from '../../domain/case.ts'
import { countryOf, onlyCountryOf } from '../../domain/help.ts'
import type { Helpline } from '../../domain/helpline.ts'
import type { Law } from '../../domain/law.ts'
import type { LocaleInfo } from '../../domain/locale-info.ts'
import type { Organisation } from '../../domain/organisation.ts'
import type { Page } from '../../domain/page.ts'
import type { Partnership, ReferralRoute } from '../../domain/partnership.ts'
import type { Resource } from '../../domain/resource.ts'
import type { Right } from '../../domain/right.ts'
import type { Site } from '../../domain/site.ts'
import type { ActionStep, Sign } from '../../domain/sign.ts'
import type { Role, Topic } from '../../domain/taxonomy.ts'
import { CALL_TOPIC, type DocumentContext, type NameOf } from './context.ts'
import type { SearchDocument } from '../model.ts'
import { toPartnershipDocument, toRouteDocument } from './partnership-document.ts'
import {
  toCaseDocument,
  toHelplineDocument,
  toLawDocument,
  toOrganisationDocument,
  toRightDocument,
  toSignDocument,
} from './fact-document.ts'
import { rememberDocument } from './remember-document.ts'
import { toResourceDocument } from './resource-document.ts'
import {
  toPageDocument,
  toRoleDocument,
  toStepsDocument,
  toTopicDocument,
  type StepsPage,
} from './taxonomy-document.ts'

/** The sources of the documents of one language. A library has them. */
export interface SearchSource {
  readonly language: string
  readonly resources: readonly Resource[]
  readonly topics: readonly Topic[]
  /** The topics that have no page, since nothing is about them: their words find others. */
  readonly emptyTopics?: readonly Topic[]
  readonly roles: readonly Role[]
  readonly signs: readonly Sign[]
  readonly helplines: readonly Helpline[]
  /** With it, the helplines are boosted that the hub tells people to call. */
  readonly site?: Pick<Site, 'emergency' | 'mainHelpline' | 'silentCall' | 'policeLine'>
  readonly rights?: readonly Right[]
  readonly laws: readonly Law[]
  readonly organisations: readonly Organisation[]
  readonly partnerships?: readonly Partnership[]
  readonly referralRoutes?: readonly ReferralRoute[]
  readonly cases?: readonly Case[]
  readonly pages?: readonly Page[]
  readonly actionSteps?: readonly ActionStep[]
  /** The page of the steps; without it the steps are not found. */
  readonly stepsPage?: StepsPage
  /** With it, kinds and parts of countries are found by their names: “poster”, “California”. */
  readonly nameOf?: NameOf
}

/** The state of a translation; undefined for an original. A change of the original comes first, as on cards. */
function translationOf({ changedOn, isUnchecked, checked }: LocaleInfo): Pick<SearchDocument, 'translation'> {
  if (changedOn !== undefined) return { translation: 'changed' }
  if (isUnchecked) return { translation: 'draft' }
  return checked === undefined ? {} : { translation: 'checked' }
}

/** The same each time, since documents are remembered with it. */
const NO_NAMES: NameOf = () => undefined

/**
 * The documents of one language. The id of a document is its address. Of documents with equal scores the earlier one
 * ranks first, so they are in this order: those with lay terms of their own before those that inherit them, and our
 * texts before those of others. What is made of the same objects as before is the same document.
 */
export function toDocuments(source: SearchSource): readonly SearchDocument[] {
  const { stepsPage, actionSteps = [], pages = [], rights = [], site, partnerships = [], referralRoutes = [] } = source
  const { cases = [] } = source
  const home = countryOf(site?.emergency.country ?? '')
  const ownRights = rights.filter(({ jurisdictions }) => onlyCountryOf(jurisdictions) === home)
  const context: DocumentContext = {
    language: source.language,
    topics: new Map([...source.topics, ...(source.emptyTopics ?? [])].map((topic) => [topic.slug, topic])),
    roles: new Map(source.roles.map((role) => [role.slug, role])),
    mainHelplines: new Set(
      [site?.emergency, site?.mainHelpline, site?.silentCall, site?.policeLine].flatMap(
        (helpline) => helpline?.id ?? [],
      ),
    ),
    ownAnswers: new Map(ownRights.map((right) => [right.sharedQuestion ?? '', right])),
    stepsPath: stepsPage?.path,
    nameOf: source.nameOf ?? NO_NAMES,
  }
  function all<Subject extends LocaleInfo>(
    subjects: readonly Subject[],
    make: (subject: Subject, context: DocumentContext) => SearchDocument,
  ): readonly SearchDocument[] {
    const toDocument = (subject: Subject, own: DocumentContext) => ({
      ...make(subject, own),
      ...translationOf(subject),
    })
    return subjects.map((subject) => rememberDocument(subject, context, toDocument))
  }
  return [
    ...all(source.topics, toTopicDocument),
    ...all(source.roles, toRoleDocument),
    ...all(source.signs, toSignDocument),
    ...(stepsPage === undefined
      ? []
      : [
          // The state of the page itself follows from the language.
          rememberDocument(actionSteps, context, (steps, { topics, language }) =>
            toStepsDocument(stepsPage, steps, topics.get(CALL_TOPIC), language),
          ),
        ]),
    ...all(rights, toRightDocument),
    ...all(source.resources, toResourceDocument),
    ...all(source.helplines, toHelplineDocument),
    ...all(source.laws, toLawDocument),
    ...all(source.organisations, toOrganisationDocument),
    ...all(partnerships, toPartnershipDocument),
    ...all(referralRoutes, toRouteDocument),
    ...all(cases, toCaseDocument),
    ...all(pages, toPageDocument),
  ]
}

import type { Evidence, Source } from './evidence.ts'
import type { Helpline } from './helpline.ts'
import type { LocaleInfo } from './locale-info.ts'
import type { PageLink } from './page-link.ts'

/** Something that sources say; `sources` is empty where all sources of its page say it. */
interface Said {
  readonly sources: readonly Source[]
}

/** A body that takes part in something. */
export interface NamedBody {
  /** As the partnership or the official list writes it. */
  readonly name: string
  /** Its page, where the hub has one. */
  readonly page?: PageLink
}

/** One thing that a partnership does. */
export interface PartnershipWork extends Said {
  readonly text: string
}

/** A role, such as the single point of contact; never the person who holds it. */
export interface PartnershipRole extends Said {
  readonly title: string
  readonly what: string
}

/** One step of the way from a concern to help. */
export interface ReferralStep extends Said {
  readonly title: string
  readonly text: string
  /** The lines to call in this step. */
  readonly helplines: readonly Helpline[]
}

/** A training or a campaign. */
export interface PartnershipActivity extends Said {
  readonly title: string
  readonly by?: string
  readonly text?: string
  /** As the source gives it: “21 May 2018”, “undated”. */
  readonly when: string
}

/** A number, what was counted, and of when it is. */
export interface PartnershipFigure extends Said {
  readonly value: string
  readonly what: string
  readonly asOf: string
}

/** An official address of a body. */
export interface PartnershipContact extends Said {
  readonly title: string
  readonly web?: string
  readonly email?: string
}

/** The bodies of one area that work together, and the way to help there. What no source says is absent or empty. */
export interface Partnership extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  /** County, city or region. */
  readonly area: string
  readonly jurisdiction: string
  /** The first parts of postcodes: AL1. */
  readonly postcodes: readonly string[]
  readonly postcodesNote?: string
  readonly alsoKnownAs: readonly string[]
  readonly status?: string
  readonly aims: string
  readonly since?: string
  readonly coordinatedBy?: string
  readonly meetings?: string
  readonly work: readonly PartnershipWork[]
  readonly members: readonly NamedBody[]
  readonly membersNote?: string
  readonly roles: readonly PartnershipRole[]
  readonly joining?: string
  /** Steps for a hotel as long as nobody says how it joins. */
  readonly meanwhile?: string
  readonly pathway: readonly ReferralStep[]
  readonly training: readonly PartnershipActivity[]
  readonly campaigns: readonly PartnershipActivity[]
  readonly figures: readonly PartnershipFigure[]
  readonly contacts: readonly PartnershipContact[]
  readonly notConfirmed: readonly string[]
  readonly layTerms: readonly string[]
}

/** The differences on a national route from one part of the country to another. */
export interface RoutePlace extends Said {
  readonly title: string
  readonly jurisdictions: readonly string[]
  readonly decides?: string
  readonly supportDays?: string
  readonly supportBy?: string
  readonly differs?: string
  readonly caveat?: string
}

/** A body that may refer a person to the official system. */
export interface FirstResponder extends NamedBody, Said {
  readonly isCharity: boolean
  readonly caveat?: string
}

/** The way from a concern to official help in one country. */
export interface ReferralRoute extends LocaleInfo, Evidence {
  readonly id: string
  readonly slug: string
  readonly path: string
  readonly title: string
  readonly country: string
  readonly summary: string
  readonly steps: readonly ReferralStep[]
  readonly places: readonly RoutePlace[]
  readonly responders: readonly FirstResponder[]
  readonly caveat?: string
  readonly layTerms: readonly string[]
}

/** The parts of a country that hold for a place: England lies in “England and Wales”; a whole country has all its parts. */
export function placesFor(route: ReferralRoute, jurisdiction: string): readonly RoutePlace[] {
  const own = route.places.filter(({ jurisdictions }) => jurisdictions.includes(jurisdiction))
  return own.length > 0 ? own : route.places
}

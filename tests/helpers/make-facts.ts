import type { Duty, Law } from '../../src/domain/law.ts'
import type { Helpline } from '../../src/domain/helpline.ts'
import type { Organisation } from '../../src/domain/organisation.ts'
import type { Sign } from '../../src/domain/sign.ts'

const ENGLISH = { language: 'en', isFallback: false, isUnchecked: false } as const
const UNCHECKED = { sources: [], reviewEveryDays: 90 } as const

/** The helpline that the examples call. */
export function makeHelpline(known: Partial<Helpline>): Helpline {
  return {
    ...ENGLISH,
    ...UNCHECKED,
    id: 'helpline-gb-msh',
    slug: 'gb-msh',
    path: '/helplines/#gb-msh',
    title: 'Modern Slavery & Exploitation Helpline',
    originalTitle: known.title ?? 'Modern Slavery & Exploitation Helpline',
    country: 'GB',
    purpose: 'trafficking',
    phone: '08000 121 700',
    dial: '+448000121700',
    useFor: 'Advice, day and night.',
    order: 1,
    passesOnSources: [],
    isCommonKnowledge: false,
    isForWomen: false,
    layTerms: [],
    ...known,
  }
}

/** The sign that the examples notice. */
export function makeSign(known: Partial<Sign>): Sign {
  return {
    ...ENGLISH,
    ...UNCHECKED,
    id: 'sign-passport',
    slug: 'passport',
    path: '/signs/#passport',
    title: 'Somebody else holds the passport.',
    mayAlsoBe: 'A tour leader who keeps the papers of a group.',
    callNow: false,
    weight: 3,
    evidenceFrom: ['US'],
    forEveryJob: false,
    roles: [],
    layTerms: [],
    ...known,
  }
}

/** A charity with nothing on the hub. */
export function makeOrganisation(known: Partial<Organisation>): Organisation {
  return {
    ...ENGLISH,
    ...UNCHECKED,
    ...{ id: 'organisation-unseen', slug: 'unseen', path: '/organisations/unseen/', title: 'Unseen' },
    ...{ kind: 'ngo', description: 'A charity.', country: 'GB', alsoKnownAs: [], layTerms: [] },
    ...{
      endorsedBy: [],
      contributed: [],
      endorsed: [],
      adapted: [],
      runs: [],
      partnerships: [],
      namedIn: [],
      work: [],
      workedWith: [],
    },
    ...known,
  }
}

/** A duty of a law. */
export function makeDuty(fields: Partial<Duty>): Duty {
  return {
    ...{
      key: 'train',
      title: 'Train staff',
      binds: [],
      needsApproval: false,
      isAdvice: false,
      papers: [],
      sources: [],
    },
    ...fields,
  }
}

/** A law for hotels of which little is known. */
export function makeLaw(fields: Partial<Law>): Law {
  return {
    ...{ id: 'law-act', slug: 'act', path: '/laws/act/', title: 'Act', jurisdiction: 'US-TX', kind: 'posting-law' },
    ...{ asksOfHotels: 'A notice.', duties: [], size: { tests: [], needed: 0, belowDepends: false }, binds: [] },
    ...{ penaltySources: [], officialText: [], hotelSpecific: true, roles: [], topics: [], layTerms: [] },
    ...{ sources: [], reviewEveryDays: 180, language: 'en', isFallback: false, isUnchecked: false },
    ...fields,
  }
}

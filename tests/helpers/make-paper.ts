import { toRichText } from '../../src/blocks/data.ts'
import { toMerit } from '../../src/domain/best-first.ts'
import type { Policy } from '../../src/domain/resource.ts'
import { translator } from '../../src/i18n/translate.ts'
import type { Body } from '../../src/catalogue/source/types.ts'
import type { Paper } from '../../src/takeaway/paper.ts'
import { toPaper } from '../../src/features/papers/to-paper.ts'
import { makeCard } from './make-card.ts'
import { makeDirectory } from './make-directory.ts'

const FIELDS = { hotelName: 'name of the hotel', champion: 'name of the champion' }

/** A paper with two blanks, version 2, that nobody has read. */
export function makePolicy(rows: Readonly<Body>, known: Partial<Policy> = {}): Policy {
  const references = makeDirectory()
  const blanks = new Map(Object.entries(FIELDS))
  const body = toRichText([...rows], { references, from: 'policy-a', blanks })
  references.finish()
  const card = makeCard({ id: 'policy-a', path: '/papers/a-policy/', title: 'A policy', jurisdictions: ['GB'] })
  return {
    ...card,
    ...{
      type: 'policy',
      slug: 'a-policy',
      body,
      guidance: [],
      forTheLawyer: [],
      lawyerCanWait: false,
      isPocketSize: false,
      hasDocumentControl: false,
      readBy: [],
      licence: 'CC BY 4.0',
    },
    ...{ version: 2, versionDate: '2026-11-27', sources: [{ publisher: 'Unseen' }], reviewEveryDays: 365 },
    ...{ exploitationTypes: [], contributedBy: [], endorsedBy: [], adaptedFrom: [], layTerms: [] },
    blanks: [...blanks].map(([name, label]) => ({ name, label })),
    ...known,
    merit: toMerit({ ...card, contributedBy: [], endorsedBy: [] }),
  }
}

/** The same as the tool loads it, on 27 November 2026. */
export function makePaper(rows: Readonly<Body>, known: Partial<Policy> = {}): Paper {
  const policy = makePolicy(rows, known)
  return toPaper(policy, {
    ...{ t: translator(policy.language), origin: 'https://hub.example', today: '2026-11-27' },
  })
}

/** Names of hotels that a tool might take for something else than a name. */
export const HOSTILE_NAMES: readonly (readonly [what: string, name: string])[] = [
  ['markup', '<img src=x onerror="alert(1)">&amp;</w:t>'],
  ['500 letters', 'W'.repeat(500)],
  ['Arabic', 'فندق النيل'],
  ['emoji', '🏨👩‍👩‍👧 Inn'],
  ['a formula', '=1+1'],
  ['a place of a message', '{title} $& $1'],
]

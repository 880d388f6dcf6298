import { ofTypes } from '../rules/groq-rule.ts'
import { textsIn } from '../rules/fields.ts'
import type { MENU_DOORS } from '../schema/vocabularies/hub.ts'

const RESOURCES = ['guide', 'policy', 'training', 'externalResource']

/** By the door of the menu the types of which one document opens it, as src/catalogue/closed-parts.ts says. */
const OPENED_BY: Readonly<Record<(typeof MENU_DOORS)[number], readonly string[]>> = {
  signs: ['sign'],
  rights: ['rightsAnswer'],
  start: ['pathStep', 'policy', 'law', 'indicator'],
  papers: ['policy'],
  training: ['training'],
  resources: [...RESOURCES, 'topic', 'organisation', 'case', 'changeNote', 'statistic'],
}

/** GROQ for the types of published documents that open a door. */
export const PUBLISHED_TYPES = `array::unique(*[${ofTypes(Object.values(OPENED_BY).flat())}]._type)`

/** The doors behind which a hub has nothing published. @param found what PUBLISHED_TYPES finds. */
export function closedDoors(found: unknown): readonly string[] {
  const types = textsIn(found)
  return Object.entries(OPENED_BY).flatMap(([door, opened]) =>
    opened.some((type) => types.includes(type)) ? [] : [door],
  )
}

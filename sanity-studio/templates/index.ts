import { factTemplates } from './facts.ts'
import { resourceTemplates } from './resources.ts'
import { siteTemplates } from './site.ts'
import type { StartingPoint } from './template.ts'

/** Where every new document begins, in the order of the menu. Second readings are not made by hand. */
export const TEMPLATES: readonly StartingPoint[] = [...resourceTemplates, ...factTemplates, ...siteTemplates]

import { factTemplates } from './facts.ts'
import { resourceTemplates } from './resources.ts'
import { siteTemplates } from './site.ts'
import type { StartingPoint } from './template.ts'

/** The initial values of new documents, in the order of the menu. Reviews are not created by hand. */
export const TEMPLATES: readonly StartingPoint[] = [...resourceTemplates, ...factTemplates, ...siteTemplates]

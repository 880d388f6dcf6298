import type { ContentDocument } from '../../catalogue/source/source.ts'
import { createContentSchema } from '../compile-schema.ts'
import { checkAssets, checkImageDescriptions } from './assets.ts'
import { checkBlankLabels } from './blanks.ts'
import { checkBriefingOrder } from './briefings.ts'
import type { Check, ContentCheck } from './check.ts'
import { checkDates, checkMissingReviews, checkOverdueReviews, checkReviewsHappened } from './dates.ts'
import { reportDocument, type DocumentReport } from './document-report.ts'
import { checkEmergencyNumbers } from './emergency-numbers.ts'
import { checkDialledNumbers, checkLinks } from './links.ts'
import { checkMistakesAddress } from './mistakes-address.ts'
import { checkPrintedNumbers } from './printed-numbers.ts'
import { checkFactSources, checkReferences, checkSlugs, checkTranslations } from './references.ts'
import { checkSchemaRules } from './schema-rules.ts'
import { checkSecondReading } from './second-reading.ts'
import { checkTranslatedTexts } from './translated-texts.ts'
import { checkFields, checkJsonTypes, checkKeys, checkMarks, checkSize, checkTypes } from './structure.ts'

const schema = createContentSchema()

/** The checks for what no page could show, also of an unfinished draft. */
const REQUIRED_FOR_DISPLAY: readonly Check[] = [
  checkTypes(schema.documentTypes),
  checkFields,
  checkJsonTypes,
  checkSize,
  checkKeys,
  checkMarks,
  checkReferences,
  checkSlugs,
  checkTranslations,
  checkImageDescriptions,
  checkLinks,
  checkDates,
  checkReviewsHappened,
]

/** All checks but the rules of the schema. At each node the first error ends the list. */
const ALL: readonly Check[] = [
  ...REQUIRED_FOR_DISPLAY,
  checkDialledNumbers,
  checkPrintedNumbers,
  checkFactSources,
  checkEmergencyNumbers,
  checkOverdueReviews,
  checkMissingReviews,
  checkSecondReading,
  checkTranslatedTexts,
  checkBriefingOrder,
  checkBlankLabels,
  checkMistakesAddress,
  checkAssets,
]

/** Those that ask about the whole content. */
export const CONTENT_CHECKS: readonly ContentCheck[] = ALL.filter((check) => typeof check !== 'function')

const UNFINISHED: readonly Check[] = [...REQUIRED_FOR_DISPLAY, checkAssets]

const checkRules = checkSchemaRules(schema)

/** The findings of the checks of finished documents that need only the document itself. */
export function reportFinished(document: ContentDocument): Promise<DocumentReport> {
  return reportDocument(document, schema.documentType(document._type), ALL, checkRules)
}

/** The same for a draft: only what no page could show. */
export function reportUnfinished(document: ContentDocument): Promise<DocumentReport> {
  return reportDocument(document, schema.documentType(document._type), UNFINISHED)
}

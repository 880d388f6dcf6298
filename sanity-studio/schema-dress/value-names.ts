import { LOCALES } from '../../src/i18n/locales.ts'
import { vocabularies } from '../../src/i18n/messages/en-vocabularies.ts'

const NAMES: Readonly<Record<string, string>> = vocabularies

/** Names for editors of values that readers never see by themselves. */
const EDITORS_NAMES: Readonly<Record<string, string>> = {
  'translation.original': 'Original',
  'translation.checked': 'Checked by a speaker',
  'translation.machine-unchecked': 'Machine translation, unchecked',
  'confidence.high': 'High: the sources say it themselves',
  'confidence.medium': 'Medium: relayed, or not quite the same',
  'confidence.low': 'Low: hinted at',
  'confidence.unverified': 'Not verified',
  'urlKind.resource-page': 'The resource’s own page',
  'urlKind.leads-to-it': 'A page that leads to it',
  'stance.do': 'Do',
  'stance.do-not': 'Do not',
}

/** Which vocabulary a field takes its values from. */
const VOCABULARY_OF: Readonly<Record<string, string>> = {
  phases: 'phase',
  riskAreas: 'risk',
  exploitationTypes: 'exploitation',
  audience: 'audience',
  formats: 'format',
  access: 'access',
  tone: 'callout',
  country: 'jurisdiction',
  jurisdiction: 'jurisdiction',
  jurisdictions: 'jurisdiction',
  translationStatus: 'translation',
  confidence: 'confidence',
  urlKind: 'urlKind',
  stance: 'stance',
}

/** “kind” means another thing in each type. */
const KIND_OF: Readonly<Record<string, string>> = { law: 'lawKind', organisation: 'organisationKind' }

/** The name of a place for editors: “England and Wales” for GB-EAW. */
export function placeName(code: string): string {
  return NAMES[`jurisdiction.${code}`] ?? code
}

function languageName(code: string): string {
  const locale = LOCALES.find((one) => one.code === code)
  return new Intl.DisplayNames('en', { type: 'language' }).of(locale?.code ?? code) ?? code
}

/** How an editor reads a value of a closed list; the value itself where it has no name. */
export function valueName(type: string, field: string, value: string): string {
  if (field === 'language' || field === 'languages') return languageName(value)
  const vocabulary = field === 'kind' ? (KIND_OF[type] ?? 'kind') : (VOCABULARY_OF[field] ?? '')
  return NAMES[`${vocabulary}.${value}`] ?? EDITORS_NAMES[`${vocabulary}.${value}`] ?? value
}

import en from '../../../src/i18n/messages/en.json' with { type: 'json' }
import { SCENE_TITLES } from '../../../src/pictures/scenes/titles.ts'
import { REVIEW_METHOD_NAMES } from '../rules/review-method.ts'
import { languageName } from '../schema/preview.ts'
import { HUB_LANGUAGES, RESOURCE_LANGUAGES } from '../schema/vocabularies/languages.ts'
import { EDITORS_VOCABULARIES, NAMED_VOCABULARIES } from '../schema/vocabularies/named.ts'
import { SCENES } from '../schema/vocabularies/texts.ts'

type ValueOf<Vocabularies extends Readonly<Record<string, readonly string[]>>> = {
  [Name in keyof Vocabularies & string]: `${Name}.${Vocabularies[Name][number]}`
}[keyof Vocabularies & string]

/** Names of values that readers never see by themselves. */
const EDITORS_NAMES: Readonly<Record<ValueOf<typeof EDITORS_VOCABULARIES>, string>> = {
  'translation.original': 'Original',
  'translation.in-work': 'In work: written by a person, not checked yet',
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
  'reviewMethod.telephone': REVIEW_METHOD_NAMES.telephone,
  'reviewMethod.page': REVIEW_METHOD_NAMES.page,
  'reviewMethod.document': REVIEW_METHOD_NAMES.document,
  'questionSubject.signs': 'Signs, and what each may also be',
  'questionSubject.steps': 'What to do and what never to do',
  'questionSubject.child': 'A child at risk',
  'questionSubject.pay': 'Pay, papers and rights of workers',
  'questionSubject.records': 'Notes, records and who may know',
  'questionSubject.hotel': 'The law, and what a hotel decides',
  'weekDay.MO': 'Monday',
  'weekDay.TU': 'Tuesday',
  'weekDay.WE': 'Wednesday',
  'weekDay.TH': 'Thursday',
  'weekDay.FR': 'Friday',
  'weekDay.SA': 'Saturday',
  'weekDay.SU': 'Sunday',
  'shownDrawing.call': 'A telephone in a hand',
  'shownDrawing.danger': 'A warning sign',
  'shownDrawing.quiet': 'A closed mouth',
  'shownDrawing.alone': 'Two people beside a door',
  'shownDrawing.interpreter': 'Two speech bubbles',
  'shownDrawing.passport': 'A passport',
  'shownDrawing.wait': 'A chair in a lit room',
  'shownDrawing.doctor': 'A cross',
  'shownLine.none': 'None',
  'shownLine.main': 'The helpline',
  'shownLine.emergency': 'The emergency number',
  'menuDoor.signs': 'Signs',
  'menuDoor.rights': 'Your rights',
  'menuDoor.start': 'Run your hotel',
  'menuDoor.papers': 'Papers to fill in',
  'menuDoor.training': 'Train your team',
  'menuDoor.resources': 'Library',
  'priceLine.wage': 'Legal wage of an hour',
  'priceLine.wage-from-18': 'Legal wage of an hour, 18 to 20',
  'priceLine.wage-under-18': 'Legal wage of an hour, under 18',
  'priceLine.holiday': 'Holiday pay, percent',
  'priceLine.insurance': 'Employer’s insurance, percent',
  'priceLine.insurance-from': 'Insurance: on pay above, a year',
  'priceLine.pension': 'Employer’s pension, percent',
  'priceLine.pension-joined-from': 'Pension: joined at pay above, a year',
  'priceLine.pension-from': 'Pension: on pay above, a year',
  'priceLine.pension-to': 'Pension: on pay up to, a year',
  'sharedQuestion.danger': 'In danger; who is not the police',
  'sharedQuestion.passport': 'The boss keeps the passport',
  'sharedQuestion.unpaid-pay': 'No pay, or late; time limit',
  'sharedQuestion.lowest-pay': 'Lowest pay',
  'sharedQuestion.fees': 'Money for the job, room or uniform',
  'sharedQuestion.visa': 'No permit, or visa tied to the boss',
  'sharedQuestion.leaving': 'Leaving the job',
  'sharedQuestion.harassment': 'Sexual harassment, violence',
  'sharedQuestion.hours': 'Hours, rest, overtime',
  'sharedQuestion.forced-work': 'Help after trafficking or forced work',
  'sharedQuestion.checks': 'Who checks hotels, who advises',
  'changeReader.second-reader': 'A second reader, before it was published',
  'changeReader.one-person': 'One person, who published it',
  'pathTool.posters': 'Posters and cards, to fill in',
  'pathTool.impact': 'Measure what changed',
  'pathTool.impactSummary': 'Your yearly report, from the log',
}

const READERS_NAMES: Readonly<Record<ValueOf<typeof NAMED_VOCABULARIES>, string>> = en

const NAMES = new Map(Object.entries({ ...READERS_NAMES, ...EDITORS_NAMES }))

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}

/**
 * The names of the values of a closed list, by value. The vocabulary is the first with the same values.
 * @returns undefined where the list is no vocabulary of the schema.
 */
export function namesOfList(list: readonly unknown[]): ReadonlyMap<unknown, string> | undefined {
  if (isSame(list, HUB_LANGUAGES) || isSame(list, RESOURCE_LANGUAGES))
    return new Map(list.map((tag) => [tag, languageName(String(tag))]))
  if (isSame(list, SCENES)) return SCENE_TITLES
  const [name] =
    Object.entries({ ...NAMED_VOCABULARIES, ...EDITORS_VOCABULARIES }).find(([, values]) => isSame(values, list)) ?? []
  if (name === 'jurisdiction') return new Map(list.map((code) => [code, placeName(String(code))]))
  return name === undefined
    ? undefined
    : new Map(list.map((value) => [value, NAMES.get(`${name}.${String(value)}`) ?? String(value)]))
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** The name of a place: “England and Wales” for GB-EAW. */
export function placeName(code: string): string {
  return NAMES.get(`jurisdiction.${code}`) ?? (/^[A-Z]{2}$/.test(code) ? countryNames.of(code) : undefined) ?? code
}

import { textsIn } from '../../../sanity-studio/model/rules/fields.ts'
import type { ContentDocument } from '../../catalogue/source/source.ts'
import { countryOf } from '../../domain/help.ts'
import { originalOf } from './prune-documents.ts'
import type { Wishes } from './wishes.ts'

/** The title that most countries have for a question: the words of no country’s law. */
function commonTitle(answers: readonly ContentDocument[]): unknown {
  const byTitle = [...Map.groupBy(answers, ({ title }) => title)]
  return byTitle.sort(([, some], [, others]) => others.length - some.length)[0]?.[0]
}

/**
 * The questions on rights at work that every country answers, of each country that has no answer: with the question and no answer, so
 * that they can only be drafts.
 * @param documents all of the first content.
 */
export function openQuestions(
  documents: readonly ContentDocument[],
  { countries, base }: Pick<Wishes, 'countries' | 'base'>,
): readonly ContentDocument[] {
  const answers = documents.filter(
    (one) => one._type === 'rightsAnswer' && originalOf(one) === undefined && one['sharedQuestion'] !== undefined,
  )
  const isOf = (country: string) => (one: ContentDocument) =>
    textsIn(one['jurisdictions']).some((place) => countryOf(place) === country)
  return [...Map.groupBy(answers, ({ sharedQuestion }) => String(sharedQuestion))].flatMap(([question, known]) =>
    countries
      .filter((country) => !known.some(isOf(country)))
      .map((country) => {
        return {
          ...{ _id: `rights-${country.toLowerCase()}-${question}`, _type: 'rightsAnswer', language: base },
          ...{
            title: commonTitle(known),
            topic: known[0]?.['topic'],
            sharedQuestion: question,
            jurisdictions: [country],
          },
          ...(known[0]?.['leads'] === true && { leads: true }),
          ...{ translationStatus: 'original', reviewEveryDays: 180 },
        }
      }),
  )
}

import { isVoluntary, type Law } from '../../domain/law.ts'

/** What a law says of itself to search engines (JSON-LD): its place, and its duties as its parts. Texts of ours; no word of the law. */
export function describeLaw(law: Law, place: string): object {
  const { title, asksOfHotels, language, duties, officialText } = law
  const type = isVoluntary(law) ? 'CreativeWork' : 'Legislation'
  const [official] = officialText.flatMap(({ url }) => url ?? [])
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name: title,
    abstract: asksOfHotels,
    inLanguage: language,
    ...(type === 'Legislation' && { legislationJurisdiction: place }),
    ...(official !== undefined && { sameAs: official }),
    ...(duties.length > 0 && {
      hasPart: duties.map(({ title: name }) => ({ '@type': type, name })),
    }),
  }
}

import { filledText, isBlank, type Fields } from './fields.ts'

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** The country of a line, also of one of a part of it; undefined for what is of no one country. */
function countryName(place: string | undefined): string | undefined {
  const [code = ''] = place?.split('-') ?? []
  return /^[A-Z]{2}$/.test(code) ? countryNames.of(code) : undefined
}

/**
 * The title of a document in a list; that of a helpline with its country and number, since many are called “Emergency”, or as their number.
 * Undefined where it has none.
 */
export function listedTitle({ title, country, phone }: Fields): string | undefined {
  const [name, number] = [title, phone].map((text) => (isBlank(text) ? undefined : filledText(text)))
  if (number === undefined) return name
  return [name === number ? undefined : name, countryName(filledText(country)), number]
    .filter((part) => part !== undefined)
    .join(' · ')
}

/** Members of the European Union, as codes of countries (ISO 3166-1): what applies in the EU applies there. */
const EU_MEMBERS: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
)

/**
 * What a place is part of: England of England and Wales, of Great Britain and of the United Kingdom, Ireland of the EU,
 * each of anywhere.
 */
export function widerPlaces(code: string): readonly string[] {
  if (code === 'INT') return []
  const [country = code] = code.split('-')
  return [
    ...(code === 'GB-ENG' ? ['GB-EAW'] : []),
    ...(['GB-EAW', 'GB-ENG', 'GB-SCT'].includes(code) ? ['GB-GBN'] : []),
    ...(country === code ? [] : [country]),
    ...(EU_MEMBERS.has(country) ? ['EU'] : []),
    'INT',
  ]
}

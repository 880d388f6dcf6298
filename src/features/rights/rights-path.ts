import { pathTo } from '../../site/english-parts.ts'

/** The address of the list of a country's answers: that of the hub's own country is the list of the hub. */
export function rightsPath(country: string, own: string, context: Parameters<typeof pathTo>[1]): string {
  const list = pathTo('rights', context)
  return country === own ? list : `${list}${country.toLowerCase()}/`
}

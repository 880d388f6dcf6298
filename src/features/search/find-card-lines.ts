import { type CardLines, joinLine, type LineUse } from './card-lines.ts'
import { countryOf, helpByCountry, isOfPart } from '../../domain/help.ts'
import { type Helpline, shownNumber } from '../../domain/helpline.ts'
import { nameOf } from '../../i18n/translate.ts'
import type { PathsContext } from '../../site/page-context.ts'

interface Context extends Pick<PathsContext, 'language' | 't'> {
  readonly library: {
    readonly helplines: readonly Helpline[]
    readonly site: { readonly emergency: Pick<Helpline, 'country'> }
  }
}

/** The lists of lines that a purpose of a helpline stands for. */
const PURPOSES = {
  feelings: 'feelings',
  abuse: 'abuse-at-home',
  rape: 'sexual-violence',
  shelter: 'homelessness',
} as const satisfies Partial<Record<LineUse, string>>

function toLine(helpline: Helpline, { language, t }: Context): string | [] {
  const { title, web, dial, country } = helpline
  const address = dial ?? web
  const number = shownNumber(helpline) ?? (web === undefined ? undefined : new URL(web).host.replace(/^www\./, ''))
  if (address === undefined || number === undefined) return []
  const label = isOfPart(helpline)
    ? t('urgent.ofPlace', { place: nameOf(t, 'jurisdiction', country), name: title })
    : title
  return joinLine(label, number, address, helpline.language === language ? '' : helpline.language)
}

/** What a caller without a visa must know first. Of the hub's own country pages say more than one sentence, and a page of its own. */
function riskOf(emergency: Helpline | undefined, { library: { site }, language }: Context): readonly string[] {
  if (emergency?.passesOn === undefined || emergency.country === site.emergency.country) return []
  return [joinLine(emergency.passesOn, '', '', emergency.language === language ? '' : emergency.language)]
}

/** The lines that a child can talk to: not the emergency number once more, with a word for the police. */
function childLines(lines: readonly Helpline[]): readonly Helpline[] {
  const police = new Set(lines.filter(({ purpose }) => purpose !== 'child').map(({ dial }) => dial))
  return lines.filter(({ purpose, dial }) => purpose === 'child' && dial !== undefined && !police.has(dial)).slice(0, 1)
}

/** The lists of lines that the cards of the search can show, of all countries. */
export function cardLines(context: Context): CardLines {
  const { helplines } = context.library
  const byCountry = Map.groupBy(helplines, ({ country }) => countryOf(country))
  const entries = helpByCountry(helplines).map(({ country, emergency, emergencies }) => {
    const lines = byCountry.get(country) ?? []
    const ofPurpose = (name: string) => lines.filter(({ purpose }) => purpose === name)
    const all = [...new Set([...(emergency ? [emergency] : []), ...emergencies])]
    const uses: Readonly<Record<Exclude<LineUse, 'risk'>, readonly Helpline[]>> = {
      child: childLines(lines),
      feelings: ofPurpose(PURPOSES.feelings),
      abuse: ofPurpose(PURPOSES.abuse),
      rape: ofPurpose(PURPOSES.rape),
      shelter: ofPurpose(PURPOSES.shelter),
      injury: all.length > 1 ? all : [],
    }
    const joined = Object.entries(uses).map(([use, of]): readonly [string, readonly string[]] => [
      use,
      of.flatMap((line) => toLine(line, context)),
    ])
    const listed = [...joined, ['risk', riskOf(emergency, context)] as const].filter(([, list]) => list.length > 0)
    return [country, Object.fromEntries(listed)] as const
  })
  return Object.fromEntries(entries)
}

import { countryOf, helpByCountry } from '../../../domain/help.ts'
import { isStale, type Helpline } from '../../../domain/helpline.ts'
import type { Site } from '../../../domain/site.ts'
import type { Translate } from '../../../i18n/translate.ts'

/** One number as a package shows it. */
export interface PackageLine extends Pick<Helpline, 'phone' | 'dial' | 'web'> {
  readonly label: string
  /** BCP 47 tag of the label. */
  readonly language: string
  readonly isDanger: boolean
  /** Whether its last check is too long ago. */
  readonly isStale: boolean
}

/** Whom to call, as a package says it: plain data. */
export interface PackageNumbers {
  /** Of the hub's own country: in danger, and for everything else. */
  readonly own: readonly PackageLine[]
  /** Of every country, the hub's own first. */
  readonly countries: readonly { readonly country: string; readonly lines: readonly PackageLine[] }[]
}

/** What the numbers are taken from. */
interface Help {
  readonly language: string
  readonly site: Pick<Site, 'emergency' | 'mainHelpline' | 'mainHelplineLabel' | 'language'>
  readonly helplines: readonly Helpline[]
}

/**
 * The numbers of a package.
 * @param t of the language of the package.
 * @param today YYYY-MM-DD, with which the dates of checks are compared.
 */
export function packageNumbers({ language, site, helplines }: Help, t: Translate, today: string): PackageNumbers {
  const toLine = (helpline: Helpline, written?: Pick<PackageLine, 'label' | 'language'>): PackageLine => {
    const { phone, dial, web, purpose, title } = helpline
    return {
      phone,
      dial,
      web,
      ...(written ?? { label: title, language: helpline.language }),
      isDanger: purpose === 'emergency',
      isStale: isStale(helpline, today),
    }
  }
  const own = countryOf(site.emergency.country)
  const countries = helpByCountry(helplines).map(({ country, emergency, main, child, police }) => ({
    country,
    lines: [...new Set([emergency, main, child, police])].flatMap((line) => (line === undefined ? [] : toLine(line))),
  }))
  return {
    own: [
      toLine(site.emergency, { label: t('act.danger'), language }),
      ...(site.mainHelpline === undefined
        ? []
        : [toLine(site.mainHelpline, { label: site.mainHelplineLabel, language: site.language })]),
    ],
    countries: [
      ...countries.filter(({ country }) => country === own),
      ...countries.filter(({ country }) => country !== own),
    ].filter(({ lines }) => lines.length > 0),
  }
}

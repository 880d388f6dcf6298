import type { CountryHelp } from '../../domain/help.ts'
import type { Translate } from '../../i18n/translate.ts'

/**
 * Which words tell the police that it is about a child; undefined where no line of the country has them: on its emergency number, and
 * with the words of the sentence in its name.
 */
export function codeWord({ children, emergency }: CountryHelp, t: Translate): string | undefined {
  const sentence = t('help.codeWord')
  const isOnEmergency = (dial: string | undefined) => dial !== undefined && dial === emergency?.dial
  const isNamed = children.some(({ dial, title }) => isOnEmergency(dial) && sentence.includes(nameIn(title)))
  return isNamed ? sentence : undefined
}

/** “Operation Makesafe” of “Operation Makesafe (police code word)”. */
function nameIn(title: string): string {
  return title.replace(/\s*[(（].*$/u, '')
}

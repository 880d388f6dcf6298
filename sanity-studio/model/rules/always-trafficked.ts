import { textsIn, type Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { quoted, remarkOn, withoutQuotations, type Remark, type Words } from './remark.ts'

/** “A child who is sold for sex is always trafficked.” */
const ALWAYS = /\balways (?:(?:a )?(?:case|victim)s? of )?(?:being )?(?:(?:human|child|sex) )?traffick(?:ed|ing)\b/gi

/** What to write instead: under the Modern Slavery Act 2015, s. 2, trafficking is about travel. */
const INSTEAD = 'Anyone under 18 who is sold for sex is always exploited. Call the police.'

/** Finds where an English text says that something is always trafficking, outside of quotations. */
export function findAlwaysTrafficked(text: string): readonly (Words & { readonly found: string })[] {
  return Array.from(withoutQuotations(text).matchAll(ALWAYS), ({ 0: found, index }) => {
    return { found, from: index, to: index + found.length }
  })
}

/** Whether a document is about the United States alone, whose law says so. */
function isAboutUnitedStates({ country, jurisdiction, jurisdictions }: Fields): boolean {
  const places = [country, jurisdiction, ...textsIn(jurisdictions)].filter((place) => typeof place === 'string')
  return places.length > 0 && places.every((place) => /^US(?:-|$)/.test(place))
}

/** Refuses a sentence that is true under the law of the United States alone, in English texts about anywhere else. */
export function remarkAlwaysTrafficked(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en' || isAboutUnitedStates(document)) return []
  return passages
    .filter(({ isOthers, text }) => !isOthers && text.search(ALWAYS) >= 0)
    .flatMap((passage) =>
      findAlwaysTrafficked(passage.text).map((words) =>
        remarkOn(passage, words, {
          level: 'error',
          what: `${quoted(words.found)} is true under the law of the United States alone.`,
          fix: `Write instead: “${INSTEAD}”`,
        }),
      ),
    )
}

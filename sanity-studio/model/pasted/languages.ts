import { analyseText } from '../../../src/search/text/normalise.ts'
import { stopWordsIn } from '../../../src/domain/stop-words.ts'
import { RESOURCE_LANGUAGES } from '../schema/vocabularies/languages.ts'

/** Scripts that one of the languages alone has. */
const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Han}/u, 'zh-Hans'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'bg'],
]

/** Frequent small words of languages for which the search has no stop words, without diacritics. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das und fur mit von in im den ein eine zu auf ist nicht wie gegen bei zum',
  fr: 'le la les des du de et en pour dans une un est aux sur contre avec au vos votre',
  it: 'il lo la gli le di del della e per nel una un con che sul contro alla dei delle',
  nl: 'de het een en van voor in op met is niet aan bij tegen uw naar over',
  cs: 'a v na pro se z do je jak pri proti nebo ve ze ktere',
  da: 'og i for til af en et den det med som er ikke mod om pa',
  hr: 'i u za na se od je kako protiv ili s su koji',
  lv: 'un ir ar no par ka uz pret vai ko',
  lt: 'ir su is apie kaip pries ar kad uz',
  et: 'ja on ei voi kuidas kes see vastu mis',
  ga: 'agus an na ar do le i ag go ina',
}

const WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  RESOURCE_LANGUAGES.flatMap((language) => {
    const english = new Set(language === 'en' ? [] : stopWordsIn('en'))
    const ofSearch = stopWordsIn(language).filter((word) => !english.has(word))
    const words = [...ofSearch, ...(SMALL_WORDS[language]?.split(' ') ?? [])]
    return words.length === 0 ? [] : [[language, new Set(words)] as const]
  }),
)

/** The language of a text by its script, else by its small words; undefined where no language has more of them than others. */
function languageOf(text: string): string | undefined {
  const ofScript = SCRIPTS.find(([script]) => script.test(text))?.[1]
  if (ofScript !== undefined) return ofScript
  const words = analyseText(text)
  const [first, second] = [...WORDS]
    .map(([language, small]) => ({ language, count: words.filter((word) => small.has(word)).length }))
    .toSorted((a, b) => b.count - a.count)
  if (first === undefined || first.count === 0 || first.count === second?.count) return undefined
  return first.language
}

/** The language that the path of an address names: /fr/, ?lang=fr. */
function languageInAddress(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { pathname, searchParams } = new URL(address)
  const tags = [searchParams.get('lang') ?? '', ...pathname.split('/')].map((part) => part.toLowerCase().slice(0, 5))
  return RESOURCE_LANGUAGES.find((language) => tags.includes(language.toLowerCase()))
}

/**
 * The language of the material behind a link: what its address names, else that of its title, else that of its summary;
 * undefined where nothing says it.
 */
export function findLanguage(title: string, summary: string, address: string): string | undefined {
  if (`${title}${summary}`.trim() === '') return undefined
  return languageInAddress(address) ?? languageOf(title) ?? languageOf(summary)
}

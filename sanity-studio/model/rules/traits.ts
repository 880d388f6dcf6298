import { NATIONALITIES } from './nationalities.ts'
import type { Words } from './remark.ts'

/** Words for what people are, or for what stands in for it; never a sign (content/README.md, “Rules of care”). */
export interface Trait {
  /** As a sentence names it: “speaks of nationality”. */
  readonly kind: string
  /** A regular expression, without those words that also name an act or a thing. */
  readonly words: string
  /** Compared with its capitals: “polish” is not “Polish”. */
  readonly isName?: true
}

/** Words of a text that say what people are instead of what they do. */
export interface TraitWords extends Words {
  readonly found: string
  /** Which entry of the never-used list they belong to. */
  readonly kind: string
}

/** A regular expression for somebody, without regard to what she is. */
export const PEOPLE = '(?:man|men|woman|women|person|people|guests?|workers?|couples?|famil(?:y|ies)|lads?|youths?)'

const ADULTS = '(?:man|men|woman|women|guests?|person|people|partner|lady|ladies)'

const FAR_AWAY =
  '(?:abroad|overseas|another country|(?:a )?(?:poor(?:er)?|foreign) (?:country|countries)|(?:eastern|central) europe|(?:south[- ]?east |west )?(?:africa|asia)|latin america|the balkans|romania|bulgaria|albania|nigeria|vietnam|china|india|pakistan|ukraine|poland|brazil|thailand)'

const SPEAKS_NOT =
  "(?:does(?: not|n[’']t)|do(?: not|n[’']t)|can(?:not| not|[’']t)|could(?: not|n[’']t)|unable to|hardly|barely|who (?:does|do) not)"

const OUR_LANGUAGE = '(?:english|(?:the|our) (?:local |country’s )?language)'

/** What people are. */
export const TRAITS: readonly Trait[] = [
  { kind: 'nationality', words: `\\b(?:${NATIONALITIES.join('|')})s?\\b`, isName: true },
  {
    kind: 'nationality',
    words: String.raw`\b(?:foreign(?:ers?)?|immigrants?|migrants?|nationalit(?:y|ies)|refugees?|asylum seekers?)\b`,
  },
  { kind: 'nationality', words: String.raw`\bfrom ${FAR_AWAY}\b` },
  {
    kind: 'race',
    words: String.raw`\b(?:race|races|racial|ethnic(?:ity)?|skin colou?r|(?:dark|brown|black)[- ]skin(?:ned)?|(?:black|brown|white) ${PEOPLE}|mixed[- ]race)\b`,
  },
  {
    kind: 'religion',
    words: String.raw`\b(?:religio(?:n|us)|muslims?|christians?|jew(?:s|ish)?|hindus?|sikhs?|headscar(?:f|ves)|hijabs?|burqas?|burkas?|niqabs?|veils?|turbans?|skullcaps?)\b`,
  },
  {
    kind: 'language',
    words: String.raw`\b(?:accents?|(?:no|little|poor|bad|broken|limited|hardly any) english|limited language skills|cannot communicate in english|${SPEAKS_NOT} (?:speak|understand)s?(?: (?:any|much|good|a word of))? ${OUR_LANGUAGE})\b`,
  },
  {
    kind: 'disability',
    words: String.raw`\b(?:disab(?:led|ility|ilities)|handicapped|wheelchairs?|autis(?:m|tic)|deaf|blind)\b`,
  },
  {
    kind: 'gender identity',
    words: String.raw`\b(?:trans(?:gender|sexual)?|gay|lesbian|homosexual|cross-?dress(?:er|ed|ing)?)\b`,
  },
  {
    kind: 'age gap of adults',
    words: String.raw`\b(?:age (?:gap|difference)|much (?:older|younger) (?:man|men|woman|women|partner|guests?|person|people)|(?:old(?:er)?|elderly) ${ADULTS} (?:and|with) (?:an? |several |some |two )?(?:much |far |very )?young(?:er)? ${ADULTS}|(?:he|she|the man|the woman|one) (?:is|looks) (?:much|far) (?:older|younger)|young(?:er)? ${ADULTS} (?:and|with) (?:an? )?(?:much |far |very )?(?:old(?:er)?|elderly) ${ADULTS})\b`,
  },
  {
    kind: 'poverty',
    words: String.raw`\b(?:homeless|shabby|(?:poor|scruffy)(?: looking|-looking)? ${PEOPLE}|(?:looks?|seems?|appears?) (?:very |too )?(?:poor|scruffy)|(?:cheap|old|worn|torn|ragged) (?:clothes|clothing|shoes|luggage|suitcases?)|the same clothes)\b`,
  },
  {
    kind: 'dress',
    words: String.raw`\b(?:sexy|provocative(?:ly)?|revealing|skimpy|short skirts?|high heels|dressed|make-?up)\b`,
  },
  {
    kind: 'sex',
    words: String.raw`\b(?:(?:single|lone|attractive|pretty|beautiful) (?:wom[ae]n|m[ae]n|females?|males?)|(?:wom[ae]n|females?) (?:travell?ing |staying |sitting )?alone)\b`,
  },
  { kind: 'tattoos', words: String.raw`\b(?:tattoos?|tattooed|piercings?|brand(?:ed|ing) marks?)\b` },
]

/** What stands in for a trait on older lists: it tells who is poor or shy, and nothing else. */
export const STAND_INS: readonly Trait[] = [
  { kind: 'plastic bags, a stand-in for poverty', words: String.raw`\b(?:plastic|carrier|bin) bags?\b` },
  {
    kind: 'being unwashed, a stand-in for poverty',
    words: String.raw`\b(?:unwashed|unkempt|smelly|smells? bad(?:ly)?|body odou?r|dirty (?:clothes|clothing))\b`,
  },
  { kind: 'begging, a stand-in for poverty', words: String.raw`\b(?:beg|begs|begging|beggars?)\b` },
  { kind: 'left-over food, a stand-in for poverty', words: String.raw`\b(?:left-?over food|food left-?overs)\b` },
  {
    kind: 'eye contact, a stand-in for culture or disability',
    words: String.raw`\b(?:eye contact|not look (?:[a-z]+ )?in the eyes?)\b`,
  },
  {
    kind: 'cash alone, a stand-in for poverty',
    words: String.raw`\b(?:(?:pays?|paying|paid) (?:only )?(?:(?:in|with|by) )?cash|cash payments?)(?= *(?:[.;]|$))`,
  },
]

/** Some words of a text, by their places in it. */
export function wordsAt(text: string, kind: string, from: number, to: number): TraitWords {
  return { found: text.slice(from, to), kind, from, to }
}

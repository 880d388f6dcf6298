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

/** What people are. */
export const TRAITS: readonly Trait[] = [
  { kind: 'nationality', words: `\\b(?:${NATIONALITIES.join('|')})s?\\b`, isName: true },
  {
    kind: 'nationality',
    words: String.raw`\b(?:foreign(?:ers?)?|immigrants?|migrants?|nationalit(?:y|ies)|refugees?|asylum seekers?)\b`,
  },
  {
    kind: 'race',
    words: String.raw`\b(?:race|races|racial|ethnic(?:ity)?|skin colou?r|(?:black|brown|white) ${PEOPLE})\b`,
  },
  {
    kind: 'religion',
    words: String.raw`\b(?:religio(?:n|us)|muslims?|christians?|jew(?:s|ish)?|hindus?|sikhs?|headscar(?:f|ves)|hijabs?|veils?|turbans?)\b`,
  },
  {
    kind: 'language',
    words: String.raw`\b(?:accents?|(?:no|little|poor|bad|broken|limited) english|(?:does not|do not|cannot) speak english)\b`,
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
    words: String.raw`\b(?:age (?:gap|difference)|much (?:older|younger) (?:man|men|woman|women|partner))\b`,
  },
  { kind: 'poverty', words: String.raw`\b(?:homeless|shabby|(?:poor|scruffy)(?: looking|-looking)? ${PEOPLE})\b` },
  { kind: 'dress', words: String.raw`\b(?:sexy|provocative(?:ly)?|revealing|skimpy|short skirts?|dressed|make-?up)\b` },
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
  { kind: 'eye contact, a stand-in for culture or disability', words: String.raw`\beye contact\b` },
  {
    kind: 'cash alone, a stand-in for poverty',
    words: String.raw`\b(?:pays?|paying|paid) (?:only )?(?:in|with|by) cash(?= *(?:[.;]|$))`,
  },
]

/** Some words of a text, by their places in it. */
export function wordsAt(text: string, kind: string, from: number, to: number): TraitWords {
  return { found: text.slice(from, to), kind, from, to }
}

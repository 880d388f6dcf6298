import { NATIONALITIES } from './nationalities.ts'

/** A word that says what people are instead of what they do. */
export interface ProfilingWord {
  readonly found: string
  /** Which entry of the never-used list it belongs to. */
  readonly kind: string
}

/** Words for what is never a sign (facts/safety.md, section 3), without those that also name an act or a thing. */
const NEVER_A_SIGN: readonly { readonly kind: string; readonly words: RegExp }[] = [
  // Compared with their capitals: “polish” is not “Polish”.
  { kind: 'nationality', words: new RegExp(`\\b(?:${NATIONALITIES.join('|')})s?\\b`, 'g') },
  { kind: 'nationality', words: /\b(?:foreign(?:ers?)?|immigrants?|migrants?|nationalit(?:y|ies)|refugees?)\b/gi },
  {
    kind: 'race',
    words:
      /\b(?:race|races|racial|ethnic(?:ity)?|skin colou?r|(?:black|brown|white) (?:man|men|woman|women|person|people|guests?|workers?))\b/gi,
  },
  {
    kind: 'religion',
    words:
      /\b(?:religio(?:n|us)|muslims?|christians?|jew(?:s|ish)?|hindus?|sikhs?|headscar(?:f|ves)|hijab|veils?|turbans?)\b/gi,
  },
  {
    kind: 'language',
    words: /\b(?:accents?|(?:no|little|poor|bad|broken|limited) english|(?:does not|do not|cannot) speak english)\b/gi,
  },
  {
    kind: 'disability',
    words: /\b(?:disab(?:led|ility|ilities)|handicapped|wheelchairs?|autis(?:m|tic)|deaf|blind)\b/gi,
  },
  {
    kind: 'gender identity',
    words: /\b(?:trans(?:gender|sexual)?|gay|lesbian|homosexual|cross-?dress(?:er|ed|ing)?)\b/gi,
  },
  {
    kind: 'age gap of adults',
    words: /\b(?:age (?:gap|difference)|much (?:older|younger) (?:man|men|woman|women|partner))\b/gi,
  },
  {
    kind: 'poverty',
    words:
      /\b(?:homeless|shabby|(?:poor|scruffy)(?: looking|-looking)? (?:man|men|woman|women|person|people|guests?))\b/gi,
  },
  { kind: 'dress', words: /\b(?:sexy|provocative(?:ly)?|revealing|skimpy|short skirts?|dressed|make-?up)\b/gi },
  { kind: 'tattoos', words: /\b(?:tattoos?|tattooed|piercings?|brand(?:ed|ing) marks?)\b/gi },
]

/** Finds words in the English text of a sign that describe what people are. An editor decides about each. */
export function findProfiling(text: string): readonly ProfilingWord[] {
  return NEVER_A_SIGN.flatMap(({ kind, words }) =>
    (text.match(words) ?? []).map((found) => ({ found: found.trim(), kind })),
  )
}

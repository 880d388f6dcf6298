import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { quoted, remarkOn, type Remark, type Words } from './remark.ts'

interface Slur {
  readonly words: RegExp
  readonly instead: string
}

/**
 * Words that insult people. Only those that say nothing else: “tramp” walks, “chink” lets light in. “Gypsy” with its
 * capital is a name that communities give themselves.
 */
const SLURS: readonly Slur[] = [
  {
    words: /\b(?:whores?|hookers?|sluts?|skanks?|streetwalkers?|call ?girls?|lot lizards?)\b/gi,
    instead: 'a person who sells sex',
  },
  { words: /\b(?:illegals|illegal aliens?)\b/gi, instead: 'people without papers' },
  { words: /\b(?:pikeys?|gyppos?|gippos?)\b/gi, instead: 'Roma or Traveller people, and only where it matters' },
  { words: /\bgyps(?:y|ies)\b/g, instead: 'Roma or Traveller people, and only where it matters' },
  {
    words:
      /\b(?:n[i1]gg(?:er|a|ers|as)|pakis?|wetbacks?|beaners?|ragheads?|towelheads?|kikes?|wogs?|gooks|coolies|orientals)\b/gi,
    instead: 'the person by what she does, or by her job',
  },
  { words: /\b(?:trann(?:y|ies)|shemales?|ladyboys?)\b/gi, instead: 'a trans person, and only where it matters' },
  { words: /\b(?:faggots?|homos|lesbos?)\b/gi, instead: 'a gay or lesbian person, and only where it matters' },
  { words: /\b(?:retards?|retarded|spastics?|cripples|mongoloids?)\b/gi, instead: 'a disabled person' },
  { words: /\b(?:junkies?|crackheads?|smackheads?)\b/gi, instead: 'a person who uses drugs' },
  { words: /\b(?:chavs?|white trash|trailer trash|lowlifes?|savages)\b/gi, instead: 'people' },
  { words: /\b(?:bitch(?:es)?|bimbos?)\b/gi, instead: 'a woman' },
]

// Most texts contain none of the words, and one test is cheaper than eleven.
const ANY_OF_THEM = new RegExp(SLURS.map(({ words }) => words.source).join('|'), 'i')

/** An insult in a text, and what to write in its place. */
export interface FoundSlur extends Words {
  readonly found: string
  readonly instead: string
}

/** Finds words in an English text that insult people, in quotations too: a reader may be one of those whom they mean. */
export function findSlurs(text: string): readonly FoundSlur[] {
  if (!ANY_OF_THEM.test(text)) return []
  return SLURS.flatMap(({ words, instead }) =>
    Array.from(text.matchAll(words), ({ 0: found, index }) => ({
      found,
      instead,
      from: index,
      to: index + found.length,
    })),
  )
}

/** Refuses insults in English texts. What people type into the search is left as they type it. */
export function remarkSlurs(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en') return []
  return passages
    .filter(({ isOthers }) => !isOthers)
    .flatMap((passage) =>
      findSlurs(passage.text).map((slur) =>
        remarkOn(passage, slur, {
          level: 'error',
          what: `${quoted(slur.found)} insults people.`,
          fix: `Write instead: ${slur.instead}.`,
        }),
      ),
    )
}

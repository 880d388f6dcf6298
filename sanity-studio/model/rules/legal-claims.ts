import { wordSearch } from '../../../src/domain/word-search.ts'
import { inAnyCase } from './any-case.ts'
import type { Fields } from './fields.ts'
import type { Passage } from './passages.ts'
import { sentencesOf } from './plain-words.ts'
import { quoted, remarkOn, type Remark } from './remark.ts'

/** What a hotel may use or hang up, and could take for proof that it keeps a law. */
const MATERIAL =
  'trainings?|sessions?|courses?|lessons?|quiz(?:zes)?|certificates?|papers?|sheets?|forms?|logs?|records?|posters?|signs?|' +
  'notices?|cards?|templates?|polic(?:y|ies)|statements?|guides?|checklists?|tools?|toolkits?|hub'

const MEETS = 'meets?|met|meeting|complies with|comply with|compliant with|satisf(?:y|ies)|fulfils?|fulfills?'

/** Words that stand between “meets” and a law: small words, names, numbers. “Staff who meet guests” has none of them. */
const BETWEEN = String.raw`(?:(?:the|a|an|all|any|every|each|your|its|this|that|these|those|our|of|in|and|legal|state|federal|local|training|notice|reporting|[A-Z][\p{L}’.-]*|[\d.:()-]+)\s+)*`

const LAW = String.raw`laws?|Acts?|statutes?|requirements?|rules?|codes?|Code|sections?|dut(?:y|ies)|regulations?|directives?|Directive|[A-Z]{2,4} \d+`

const CLAIM = wordSearch(
  String.raw`\b(?:${inAnyCase(MATERIAL)})\b[^.!?]{0,120}?\b(?:${MEETS})\s+${BETWEEN}(?:${LAW})\b`,
  'u',
)
const NEGATION = /\b(?:not|no|never|none|nobody|cannot|whether|if)\b|n’t\b|n't\b/i

/**
 * Finds the sentences of an English text that say of a training, a paper or a notice that it meets a law. Several
 * States accept only a course that they approved, and no court has read ours: the hub never says it, of its own or of
 * others' material. A sentence that denies or asks it is no claim.
 */
export function findLegalClaims(text: string): readonly string[] {
  if (!CLAIM.test(text)) return []
  return sentencesOf(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => CLAIM.test(sentence) && !NEGATION.test(sentence))
}

/** Refuses to say of a training, a paper or a notice, in English, that it meets a law. */
export function remarkLegalClaims(document: Fields, passages: readonly Passage[]): readonly Remark[] {
  if (document['language'] !== 'en') return []
  return passages
    .filter(({ isOthers }) => !isOthers)
    .flatMap((passage) =>
      findLegalClaims(passage.text).map((claim) => {
        const from = passage.text.indexOf(claim)
        return remarkOn(
          passage,
          { from, to: from + claim.length },
          {
            level: 'error',
            what: `${quoted(claim)} says that material meets a law.`,
            fix: 'Say what the material covers. Several States accept only what they approved themselves.',
          },
        )
      }),
    )
}

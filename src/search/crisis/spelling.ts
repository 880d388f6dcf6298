import { foldText } from '../text/normalise.ts'

/*
 * How a sentence is read for the crisis score: words as a frightened person spells them on any keyboard. The training
 * reads with the same code, so a change here asks for `npm run train:crisis`.
 */

/**
 * Ukrainian is often typed in Latin letters. A letter is written as most people do; short words stay as they are, because
 * in Latin letters they are words of other languages (“де”, “ми”, “я”).
 */
// prettier-ignore
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ye', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'yi',
  й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ю: 'yu', я: 'ya', ы: 'y', э: 'e', ё: 'yo', ъ: '',
}

const CYRILLIC = new RegExp(`[${Object.keys(LATIN).join('')}]{4,}`, 'g')
const APOSTROPHES = /['’ʼ]/g
const WORD = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu
const LETTER = /\p{L}/u
const HAN = /\p{Script=Han}/u
const ARABIC = /\p{Script=Arabic}/u

/** Chinese words have at most so many characters. */
const LONGEST_CHINESE = 3
/** Shorter pieces of an Arabic word say nothing, and longer ones need not be told apart. */
const SHORTEST_ARABIC = 3
const LONGEST_ARABIC = 7
/** An Arabic word has at most so many letters before the piece that tells what it means: “وبيضربها”. */
const MOST_BEFORE = 3
/** Shorter beginnings are those of too many words, and longer ones need not be told apart. */
const SHORTEST_BEGINNING = 4
const LONGEST_BEGINNING = 7

/** The folded words of a text. Numbers are left out; Arabic in Latin letters has digits in its words (“7abes”). */
export function crisisWords(text: string): readonly string[] {
  const folded = foldText(text)
    .replace(APOSTROPHES, '')
    .replace(CYRILLIC, (word) => word.replaceAll(/./g, (letter) => LATIN[letter] ?? letter))
  return (folded.match(WORD) ?? []).filter((word) => LETTER.test(word))
}

function pieces(word: string, shortest: number, longest: number, lastStart = Infinity): readonly string[] {
  const characters = [...word]
  return characters.slice(0, lastStart + 1).flatMap((_, start) => {
    const most = Math.min(longest, characters.length - start)
    return Array.from({ length: Math.max(0, most - shortest + 1) }, (_, more) =>
      characters.slice(start, start + shortest + more).join(''),
    )
  })
}

/**
 * The entries of the vocabulary that a word can be: itself, written with a full stop, or one of its beginnings. An Arabic
 * word has particles before it, and Chinese has no blanks: there any piece of it counts.
 */
export function entriesOf(word: string): readonly string[] {
  if (HAN.test(word)) return pieces(word, 1, LONGEST_CHINESE)
  if (ARABIC.test(word)) return [`${word}.`, ...pieces(word, SHORTEST_ARABIC, LONGEST_ARABIC, MOST_BEFORE)]
  const beginnings = Math.max(0, Math.min(word.length, LONGEST_BEGINNING) - SHORTEST_BEGINNING + 1)
  return [`${word}.`, ...Array.from({ length: beginnings }, (_, more) => word.slice(0, SHORTEST_BEGINNING + more))]
}

/** How an entry of the vocabulary is looked up: Chinese has no ends of words, and short words count whole only. */
export function entryKey(entry: string): string {
  const [word = ''] = crisisWords(entry)
  if (HAN.test(word)) return word
  const isArabic = ARABIC.test(word)
  if (entry.endsWith('.') || word.length < (isArabic ? SHORTEST_ARABIC : SHORTEST_BEGINNING)) return `${word}.`
  return word.slice(0, isArabic ? LONGEST_ARABIC : LONGEST_BEGINNING)
}

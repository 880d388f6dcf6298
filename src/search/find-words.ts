/** The place of the first word that is not before another; the number of words where all are. */
function placeOf(words: readonly string[], word: string): number {
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((words[middle] ?? '') < word) from = middle + 1
    else to = middle
  }
  return from
}

/** The place of a word among sorted words; -1 where it is not. */
export function findWord(words: readonly string[], word: string): number {
  const place = placeOf(words, word)
  return words[place] === word ? place : -1
}

/** The places of all words that begin with something: from the first to before the last. */
export function findBeginnings(words: readonly string[], beginning: string): readonly [number, number] {
  // No text has U+FFFF: it is no character (Unicode 16, 23.7).
  return [placeOf(words, beginning), placeOf(words, `${beginning}\uffff`)]
}

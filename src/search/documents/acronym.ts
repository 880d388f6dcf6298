/** Small words inside a name that an acronym leaves out: “Gangmasters and Labour Abuse Authority”. */
const SMALL = /^(?:and|of|the|for|in|on|to|&)$/i

const SHORTEST = 3

/**
 * The acronym of a name in capitals, by which everybody who has to do with it knows it: “CSDDD”.
 * @returns undefined where fewer than three capitalised words stand together.
 */
export function acronymOf(name: string): string | undefined {
  let best = ''
  let run = ''
  for (const word of name.split(/\s+/)) {
    if (/^\p{Lu}/u.test(word))
      run +=
        word
          .match(/(?<=^|-)\p{L}/gu)
          ?.join('')
          .toUpperCase() ?? ''
    else if (!SMALL.test(word)) run = ''
    if (run.length > best.length) best = run
    if (/[,.;:)]$/.test(word)) run = ''
  }
  return best.length >= SHORTEST ? best : undefined
}

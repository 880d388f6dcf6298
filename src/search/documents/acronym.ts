/** Words inside a name that its acronym leaves out: “Gangmasters and Labour Abuse Authority”. */
const LEFT_OUT = /^(?:and|of|the|for|in|on|to|&)$/i

const SHORTEST = 3

/**
 * The acronym of a name in capitals, by which many know it: “GLAA”.
 * @returns undefined where the name has fewer than three capitalised words in a row.
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
    else if (!LEFT_OUT.test(word)) run = ''
    if (run.length > best.length) best = run
    if (/[,.;:)]$/.test(word)) run = ''
  }
  return best.length >= SHORTEST ? best : undefined
}

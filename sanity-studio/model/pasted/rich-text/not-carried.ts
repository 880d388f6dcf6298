/** What a text of ours cannot hold, or should not. */
export type LostKind =
  'picture' | 'media' | 'comment' | 'footnote' | 'deletion' | 'link' | 'table' | 'heading' | 'numbering'

/** Something that was pasted and is not in the text as it was. */
export interface NotCarried {
  readonly kind: LostKind
  /** By which a person recognises it: its words, or the name of a picture. May be empty. */
  readonly words: string
}

/** What the toast says of one, and of several. */
const NAMES: Readonly<Record<LostKind, readonly [one: string, several: string]>> = {
  picture: ['1 picture is left out', '# pictures are left out'],
  media: ['1 film, drawing or form is left out', '# films, drawings or forms are left out'],
  comment: ['1 comment is left out', '# comments are left out'],
  footnote: ['1 footnote is left out', '# footnotes are left out'],
  deletion: ['1 passage that is crossed out is left out', '# passages that are crossed out are left out'],
  link: ['1 link is plain text now', '# links are plain text now'],
  table: ['1 table is one line for each row now', '# tables are one line for each row now'],
  heading: ['1 heading is bold text now', '# headings are bold text now'],
  numbering: ['1 number is a bullet now', '# numbers are bullets now'],
}

const MOST_WORDS = 3
const MOST_CHARACTERS = 40

function quote(words: string): string {
  const whole = words.replace(/[.,;:]+$/, '')
  return whole.length <= MOST_CHARACTERS ? `“${whole}”` : `“${whole.slice(0, MOST_CHARACTERS - 1).trimEnd()}…”`
}

/**
 * Says in sentences what was not carried, kind by kind, with the first words of up to three of each.
 * @returns `2 pictures are left out: “Lobby”, “image002.png”.`; empty where all was carried.
 */
export function describeNotCarried(lost: readonly NotCarried[]): string {
  return [...Map.groupBy(lost, ({ kind }) => kind)]
    .map(([kind, all]) => {
      const [one, several] = NAMES[kind]
      const named = all.flatMap(({ words }) => (words === '' ? [] : [quote(words)]))
      const shown = named.slice(0, MOST_WORDS).join(', ')
      const sentence = all.length === 1 ? one : several.replace('#', String(all.length))
      return named.length === 0 ? `${sentence}.` : `${sentence}: ${shown}${named.length > MOST_WORDS ? ' …' : '.'}`
    })
    .join(' ')
}

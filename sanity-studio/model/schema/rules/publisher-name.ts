/** What editors wrote to each other beside a publisher, or in place of one. In lower case: a “Blog” may be part of a name. */
const NOTES = /\bonly for:|\bfind the\b|\bblog\b|\bcontent-delivery\b|\(critic\)/

/** Says that the publisher of a source is a note for editors, or `true`: readers see it as it is. */
export function checkPublisherName(publisher: string | undefined): true | string {
  const [note] = NOTES.exec(publisher ?? '') ?? []
  return (
    note === undefined ||
    `“${note}” is a note for editors, and readers see it. Name who says it; a copy is marked “(text read in a third-party copy)”.`
  )
}

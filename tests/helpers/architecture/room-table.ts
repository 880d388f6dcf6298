import { nameOf, ROOMS, type Room } from './rooms.ts'

/** The name of a room in the cells of the table: `blocks (views)`, `schema`. */
function shortNameOf(name: string): string {
  if (name === 'src/blocks') return 'blocks (data)'
  return name.replace(/^.*\//, '')
}

/** The part of a cell that is about a room: one row is about all rooms of `src/blocks`, and scripts may import more. */
function partOf(cell: string, { folder, part }: Room): string {
  const parts = cell.split(';').map((text) => text.trim())
  if (folder !== 'src/blocks') return parts[0] ?? ''
  return parts.find((text) => text.startsWith(`${/\((\w+)\)/.exec(part?.name ?? '')?.[1] ?? 'data'}:`)) ?? ''
}

function cellsOf(markdown: string, folder: string): readonly string[] {
  const row = markdown.split('\n').find((line) => line.startsWith(`| \`${folder}\` `)) ?? ''
  return row.split('|').map((cell) => cell.trim())
}

/**
 * What ARCHITECTURE.md says that each room may import of other rooms, beside what the tests hold it to.
 * @param markdown the text of ARCHITECTURE.md.
 * @returns by the name of the room, two lists of short names in alphabetical order.
 */
export function compareTable(markdown: string) {
  const shortNames = new Set(ROOMS.map((room) => shortNameOf(nameOf(room))))
  return ROOMS.map((room) => {
    const own = shortNameOf(nameOf(room))
    const words = partOf(cellsOf(markdown, room.folder)[3] ?? '', room)
      .replace(/^\w+:/, '')
      .split(',')
    const named = words.map((word) => word.trim()).filter((word) => shortNames.has(word) && word !== own)
    return { room: nameOf(room), inTable: named.sort(), inTests: room.rooms.map(shortNameOf).sort() }
  })
}

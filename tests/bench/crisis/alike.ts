/** Rounds of k-means; after so many hardly a row moves. */
const ROUNDS = 12

type Row = readonly number[]

function distance(one: Row, other: Row): number {
  return one.reduce((sum, value, at) => sum + (value - (other[at] ?? 0)) ** 2, 0)
}

function nearest(row: Row, middles: readonly Row[]): number {
  let best = 0
  let least = Infinity
  for (const [at, middle] of middles.entries()) {
    const far = distance(row, middle)
    if (far < least) [best, least] = [at, far]
  }
  return best
}

/**
 * Sorts rows of numbers into so many sets of rows that are alike (k-means), so that each set needs to be written once only.
 * The first rows are the middles to begin with: give the rows that matter most first.
 * @returns for each row the number of its set.
 */
export function alike(rows: readonly Row[], sets: number): readonly number[] {
  let middles = rows.slice(0, sets)
  let of: readonly number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    of = rows.map((row) => nearest(row, middles))
    middles = middles.map((middle, set) => {
      const members = rows.filter((_, at) => of[at] === set)
      return members.length === 0
        ? middle
        : middle.map((_, at) => members.reduce((sum, row) => sum + (row[at] ?? 0), 0) / members.length)
    })
  }
  return of
}

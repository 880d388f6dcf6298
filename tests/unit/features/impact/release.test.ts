import { describe, expect, it } from 'vitest'

import type { CountedYear, RowName } from '../../../../src/features/impact/counted.ts'
import type { Quarters } from '../../../../src/features/impact/release.ts'
import { makeReport } from '../../../../src/features/impact/report.ts'

/** All that somebody could want to know of a table: each count, and each count that is the sum or difference of some. */
type Secrets = Readonly<Record<string, number>>

interface Table {
  readonly told: string
  readonly secrets: Secrets
}

function isSmall(count: number | undefined): boolean {
  return count !== undefined && count >= 1 && count <= 4
}

/** Every secret from 1 to 4 that all tables that look alike have in common. */
function foundOut(tables: readonly Table[]): readonly string[] {
  const alike = Map.groupBy(tables, ({ told }) => told)
  return [...alike.values()].flatMap((group) => {
    const names = Object.keys(group[0]?.secrets ?? {})
    return names.flatMap((name) => {
      const values = new Set(group.map(({ secrets }) => secrets[name]))
      const [only] = values
      return values.size === 1 && isSmall(only)
        ? [`${name} is ${String(only)} in ${JSON.stringify(group[0]?.secrets)}`]
        : []
    })
  })
}

/** All four numbers from 0 to `most` each whose sum is at most `sum`. */
function quartersUpTo(most: number, sum = most * 4): readonly Quarters[] {
  const numbers = Array.from({ length: most + 1 }, (_, n) => n)
  return numbers.flatMap((a) =>
    numbers.flatMap((b) =>
      numbers.flatMap((c) => numbers.flatMap((d): readonly Quarters[] => (a + b + c + d <= sum ? [[a, b, c, d]] : []))),
    ),
  )
}

function secretsOf([a, b, c, d]: Quarters): Secrets {
  return { a, b, c, d, early: a + b, late: c + d, total: a + b + c + d, ac: a + c, ad: a + d, bc: b + c, bd: b + d }
}

/** What may be told: the table, the charts, the paper and the file are made of this and of nothing else. */
function told(now: CountedYear, before: CountedYear = {}): string {
  return JSON.stringify(makeReport(2026, now, before))
}

describe('No count from 1 to 4 can be found, by whoever has the table, the charts, the paper and the file and knows the rule', () => {
  it('in the quarters of a year', () => {
    const tables = quartersUpTo(5).map((concerns) => ({ told: told({ concerns }), secrets: secretsOf(concerns) }))
    expect(foundOut(tables).slice(0, 3)).toEqual([])
    expect(new Set(tables.map((table) => table.told)).size, 'much is told all the same').toBeGreaterThan(15)
  })

  it.each([2, 3])('in a year of which %i quarters have begun', (begun) => {
    const tables = quartersUpTo(9, 9)
      .filter((quarters) => quarters.slice(begun).every((count) => count === 0))
      .map((concerns) => ({ told: told({ concerns }), secrets: secretsOf(concerns) }))
    expect(foundOut(tables).slice(0, 3)).toEqual([])
  })

  it.each([3, 6, 8, 9, 10])('in the people trained of %i on the site, and those who were not', (staff) => {
    const tables = quartersUpTo(staff, staff).map((trained) => {
      const secrets = secretsOf(trained)
      return { told: told({ trained, staff }), secrets: { ...secrets, untrained: staff - (secrets['total'] ?? 0) } }
    })
    expect(foundOut(tables).slice(0, 3)).toEqual([])
  })

  it('in a part, its percentage, its base and the rest, of this year and of last year', () => {
    const parts = Array.from({ length: 24 }, (_, whole) =>
      Array.from({ length: whole + 1 }, (_any, part) => ({ part, whole })),
    ).flat()
    for (const year of ['now', 'before']) {
      const tables = parts.map((conditions) => ({
        told: year === 'now' ? told({ conditions }) : told({}, { conditions }),
        secrets: { ...conditions, rest: conditions.whole - conditions.part },
      }))
      expect(foundOut(tables).slice(0, 3)).toEqual([])
    }
  })

  it('in random reports: each small count has another report that looks the same', () => {
    let state = 7
    const random = (n: number) => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
      return (state >> 8) % n
    }
    const four = (): Quarters => [random(8), random(8), random(8), random(8)]
    const part = () => {
      const whole = random(30)
      return { whole, part: random(whole + 1) }
    }
    const year = (): CountedYear => {
      const trained = four()
      const people = trained.reduce((sum, n) => sum + n, 0)
      return {
        trained,
        staff: people + random(9),
        concerns: four(),
        looks: four(),
        knowledge: part(),
        conditions: part(),
      }
    }
    const rowTold = (name: RowName, now: CountedYear) =>
      JSON.stringify(makeReport(2026, now, {}).rows.find((row) => row.name === name))
    let small = 0
    for (let round = 0; round < 12; round += 1) {
      const [now, before] = [year(), year()]
      const shown = told(now, before)
      for (const name of ['concerns', 'looks', 'trained'] as const) {
        const own = now[name] ?? [0, 0, 0, 0]
        const sum = own.reduce((all, n) => all + n, 0)
        const others = quartersUpTo(Math.min(sum + 4, 10), sum + 4)
        for (const [at, count] of own.entries()) {
          if (!isSmall(count)) continue
          small += 1
          // Of the tables whose own row looks the same, one whose whole report does.
          const other = others.find(
            (quarters) => quarters[at] !== count && rowTold(name, { ...now, [name]: quarters }) === rowTold(name, now),
          )
          expect(other, `${name} ${own.join()} of ${String(now.staff)}`).toBeDefined()
          expect(told({ ...now, [name]: other }, before)).toBe(shown)
        }
      }
    }
    expect(small).toBeGreaterThan(30)
  })
})

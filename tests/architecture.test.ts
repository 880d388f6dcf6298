import { readFile } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

import { findImports } from './helpers/architecture/find-imports.ts'
import { compareTable } from './helpers/architecture/room-table.ts'
import { ROOMS } from './helpers/architecture/rooms.ts'
import * as rules from './helpers/architecture/rules.ts'
import { readSources } from './helpers/architecture/source-file.ts'

const files = await readSources(['src', 'sanity-studio', 'tests'])

describe('The house is in order', () => {
  it('and is all looked at', () => {
    for (const { folder } of ROOMS)
      expect(
        files.filter(({ path }) => path.startsWith(folder)),
        folder,
      ).not.toEqual([])
    expect(files.flatMap(findImports).length).toBeGreaterThan(500)
  })

  it.each(Object.entries(rules))('every file %s', (_, rule) => {
    expect(rule(files)).toEqual([])
  })
})

it('The table of ARCHITECTURE.md is the one that the tests hold', async () => {
  for (const { room, inTable, inTests } of compareTable(await readFile('ARCHITECTURE.md', 'utf8')))
    expect(inTable, room).toEqual(inTests)
})

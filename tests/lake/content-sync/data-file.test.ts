import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { hashDataFile, readDataFile, splitLines } from '../../../sanity-studio/lake/content-sync/data-file.ts'
import { writeIfChanged } from '../../../sanity-studio/lake/store/write-file.ts'
import { makeFolder } from '../start-lake.ts'

/** Cuts a text into pieces of so many bytes, also within a letter. */
function cut(text: string, size: number): readonly Buffer[] {
  const bytes = Buffer.from(text)
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
}

async function* arriving(pieces: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) yield await Promise.resolve(piece)
}

describe('Lines', () => {
  const TEXT = '\uFEFF{"a":"Zoë\u2028’s 夜"}\r\n\n{"b":2}'

  it.each([1, 2, 3, 7, 1000])('come whole from pieces of %i bytes', async (size) => {
    const lines = (await Array.fromAsync(splitLines(arriving(cut(TEXT, size))))).map(String)
    expect(lines.map((line) => line.trim())).toEqual(['{"a":"Zoë\u2028’s 夜"}', '', '{"b":2}'])
  })

  it('of a file are named by their number', async () => {
    const folder = await makeFolder()
    await writeFile(join(folder, 'data.ndjson'), '\uFEFF{"_id":"a","_type":"guide"}\r\n \n{"_id":"a","_type":"law"}')
    await expect(readDataFile(folder)).rejects.toThrow('data.ndjson:3 has the id “a”, as a line above has.')
  })

  it('of a file that is missing are none, as of an empty one', async () => {
    const folder = await makeFolder()
    const missing = await readDataFile(folder)
    expect(missing.documents.size).toBe(0)
    await writeFile(join(folder, 'data.ndjson'), '')
    expect([await hashDataFile(folder), (await readDataFile(folder)).hash]).toEqual([missing.hash, missing.hash])
  })
})

describe('A file is written', () => {
  const BEFORE = 'one\ntwo\nthree\n'

  it.each([
    ['with another beginning', 'One\ntwo\nthree\n'],
    ['with another middle', 'one\nzwei\nthree\n'],
    ['with another end', 'one\ntwo\nthree!\n'],
    ['that is longer', 'one\ntwo\nthree\nfour\n'],
    ['that is shorter', 'one\ntwo\n'],
    ['that is empty', ''],
  ])('%s', async (_, after) => {
    const file = join(await makeFolder(), 'data.ndjson')
    await writeFile(file, BEFORE)
    const written = await writeIfChanged(file, cut(after, 4))
    expect(await readFile(file, 'utf8')).toBe(BEFORE)
    await written?.commit()
    expect(await readFile(file, 'utf8')).toBe(after)
  })

  it('where there was none', async () => {
    const folder = await makeFolder()
    await (await writeIfChanged(join(folder, 'deep', 'data.ndjson'), cut(BEFORE, 4)))?.commit()
    expect(await readFile(join(folder, 'deep', 'data.ndjson'), 'utf8')).toBe(BEFORE)
  })

  it('not at all where it says the same', async () => {
    const folder = await makeFolder()
    await writeFile(join(folder, 'data.ndjson'), BEFORE)
    const { ino } = await stat(join(folder, 'data.ndjson'))
    expect(await writeIfChanged(join(folder, 'data.ndjson'), cut(BEFORE, 4))).toBeUndefined()
    expect(await readdir(folder)).toEqual(['data.ndjson'])
    expect((await stat(join(folder, 'data.ndjson'))).ino).toBe(ino)
  })
})

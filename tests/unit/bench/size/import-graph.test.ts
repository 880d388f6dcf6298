import { describe, expect, it } from 'vitest'

import { countImporters, filesOnCycles, findUpwardImports, readImportGraph } from '../../../bench/size/import-graph.ts'

const file = (path: string, ...targets: readonly string[]) => ({
  path,
  text: targets.map((target) => `import '${target}'\n`).join(''),
})

describe('The graph of imports', () => {
  it('counts the files that import each, packages and missing files left out', () => {
    const graph = readImportGraph([
      file('src/a/a.ts', './b.ts', '../c/c.ts', 'astro', './gone.ts'),
      file('src/a/b.ts', '../c/c.ts', '../c/c.ts'),
      file('src/c/c.ts'),
    ])
    expect([...countImporters(graph)]).toEqual([
      ['src/a/b.ts', 1],
      ['src/c/c.ts', 2],
    ])
  })

  it('names the files on a cycle, and not those that lead to one or come from one', () => {
    const graph = readImportGraph([
      file('src/a/in.ts', './one.ts'),
      file('src/a/one.ts', './two.ts'),
      file('src/a/two.ts', './three.ts', './out.ts'),
      file('src/a/three.ts', './one.ts'),
      file('src/a/out.ts'),
    ])
    expect(filesOnCycles(graph)).toEqual(['src/a/one.ts', 'src/a/two.ts', 'src/a/three.ts'])
  })

  it('has no cycle where two ways lead to one file', () => {
    const graph = readImportGraph([
      file('src/a/a.ts', './b.ts', './c.ts'),
      file('src/a/b.ts', './d.ts'),
      file('src/a/c.ts', './d.ts'),
      file('src/a/d.ts'),
    ])
    expect(filesOnCycles(graph)).toEqual([])
  })

  it('names imports from a room that may, directly or not, import the room of the importer', () => {
    const rooms = [
      { folder: 'src/low', rooms: [], packages: [] },
      { folder: 'src/middle', rooms: ['src/low'], packages: [] },
      { folder: 'src/high', rooms: ['src/middle'], packages: [] },
    ]
    const graph = readImportGraph([
      file('src/low/a.ts', '../high/a.ts', './b.ts'),
      file('src/low/b.ts'),
      file('src/middle/a.ts', '../low/a.ts'),
      file('src/high/a.ts', '../middle/a.ts', '../low/a.ts'),
    ])
    expect(findUpwardImports(graph, rooms)).toEqual(['src/low/a.ts → src/high/a.ts'])
  })

  it('tells the parts of a folder apart', () => {
    const rooms = [
      { folder: 'src/a', part: { name: 'src/a (views)', files: /View/ }, rooms: ['src/b'], packages: [] },
      { folder: 'src/a', rooms: [], packages: [] },
      { folder: 'src/b', rooms: ['src/a'], packages: [] },
    ]
    const graph = readImportGraph([
      file('src/a/View.ts', '../b/b.ts'),
      file('src/a/map.ts', './View.ts'),
      file('src/b/b.ts', '../a/map.ts'),
    ])
    expect(findUpwardImports(graph, rooms)).toEqual(['src/a/map.ts → src/a/View.ts'])
  })
})

import { readFile } from 'node:fs/promises'

import { describe, expect, it } from 'vitest'

import { findImports } from './helpers/architecture/find-imports.ts'
import { compareTable } from './helpers/architecture/room-table.ts'
import { FEATURE_EDGES, ROOMS } from './helpers/architecture/rooms.ts'
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

  const { staysShort, namesItsColoursAndLengths, ...kept } = rules

  it.each(Object.entries(kept))('every file %s', (_, rule) => {
    expect(rule(files)).toEqual([])
  })

  it.each(Object.entries({ staysShort, namesItsColoursAndLengths }))('every file %s', (_, rule) => {
    expect(rule(files)).toEqual([])
  })
})

it('The table of ARCHITECTURE.md is the one that the tests hold', async () => {
  for (const { room, inTable, inTests } of compareTable(await readFile('ARCHITECTURE.md', 'utf8')))
    expect(inTable, room).toEqual(inTests)
})

/** What a rule says of one file. */
function complaints(rule: rules.Rule, path: string, text: string): readonly string[] {
  return rule([{ path, text }])
}

describe('Imports are found wherever they stand', () => {
  it.each([
    ['a named one', `import { a } from '../domain/a.ts'`],
    ['one of types', `import type { A } from '../domain/a.ts'`],
    ['one over several lines', `import {\n  a,\n  type B,\n} from '../domain/a.ts'`],
    ['one for its effect', `import '../domain/a.ts'`],
    ['one of everything', `import * as all from "../domain/a.ts"`],
    ['one passed on', `export { a } from '../domain/a.ts'`],
    ['all passed on', `export * from '../domain/a.ts'`],
    ['one at run time', `const a = await import('../domain/a.ts')`],
    ['one after another on a line', `import { join } from '../domain/a.ts';`],
    ['one in the frontmatter', `---\nimport { a } from '../domain/a.ts'\n---\n<p></p>`],
    ['one of a style in its layer', `@import '../domain/a.ts' layer(base);`],
    ['one in a script of a page', `<script>import { a } from '../domain/a.ts'</script>`],
  ])('%s', (_, text) => {
    expect(findImports({ path: 'src/catalogue/b.ts', text })).toEqual(['src/domain/a.ts'])
  })

  it('two of them', () => {
    const text = `import { a } from 'groq'\nimport { b } from './b.ts'\n`
    expect(findImports({ path: 'src/catalogue/source/a.ts', text })).toEqual(['groq', 'src/catalogue/source/b.ts'])
  })

  it.each([`// import { a } from 'groq'`, ` * import { a } from 'groq'`, `const text = "import the list from 'groq'"`])(
    'but not what only looks like one: %s',
    (text) => {
      expect(findImports({ path: 'src/catalogue/source/a.ts', text })).toEqual([])
    },
  )
})

it('What is behind the entrances of the lake is imported by the lake alone', () => {
  const text = `import { a } from '../../../sanity-studio/lake/store/write-file.ts'`
  expect(complaints(rules.entersTheLakeByItsEntrances, 'src/tools/git/a.ts', text)).toHaveLength(1)
  const entrance = `import { a } from '../../sanity-studio/lake/content-format.ts'`
  expect(complaints(rules.entersTheLakeByItsEntrances, 'src/sanity/a.ts', entrance)).toHaveLength(1)
  expect(
    complaints(rules.entersTheLakeByItsEntrances, 'sanity-studio/lake/http/a.ts', `import '../store/b.ts'`),
  ).toEqual([])
})

describe('Each room imports what it may, and nothing else', () => {
  it.each([
    ['sanity-studio/schemaTypes/a.ts', '@sanity/types', 'sanity'],
    ['sanity-studio/schemaTypes/a.ts', '../rules/a.ts', '../desk/a.ts'],
    ['sanity-studio/rules/a.ts', './b.ts', '../../src/domain/a.ts'],
    ['sanity-studio/pasted/a.ts', '../../src/search/text/a.ts', '../../src/catalogue/index.ts'],
    ['src/domain/a.ts', './b.ts', '../catalogue/source/source.ts'],
    ['src/domain/a.ts', './b.ts', 'groq-js'],
    ['src/catalogue/source/a.ts', 'groq-js', '../index.ts'],
    ['src/blocks/callout/data.ts', '../block-data.ts', '../views.ts'],
    ['src/blocks/callout/View.astro', '../../ui/Icon.astro', '../../catalogue/source/types.ts'],
    ['src/ui/A.astro', '../domain/a.ts', '../blocks/RichText.astro'],
    ['src/catalogue/a.ts', '../blocks/data.ts', '../blocks/RichText.astro'],
    ['src/catalogue/a.ts', './source/index.ts', '../i18n/translate.ts'],
    ['src/catalogue/a.ts', '../domain/a.ts', 'groq'],
    ['src/search/a.ts', 'fuse.js', '../catalogue/index.ts'],
    ['src/i18n/a.ts', '../domain/a.ts', '../search/a.ts'],
    ['src/pictures/a.ts', 'sharp', '../ui/a.ts'],
    ['src/ui/A.astro', 'astro:assets', '../catalogue/index.ts'],
    ['src/ui/A.astro', '../domain/a.ts', '../search/search.ts'],
    ['src/ui/A.astro', './B.astro', '../features/signs/A.astro'],
    ['src/site/A.astro', '../catalogue/index.ts', '../catalogue/source/index.ts'],
    ['src/site/A.astro', '../ui/A.astro', '../features/signs/A.astro'],
    ['src/features/signs/A.astro', '../../site/A.astro', '../../catalogue/source/index.ts'],
    ['src/features/signs/A.astro', './B.astro', '../../pages/index.astro'],
    ['src/pages/a.astro', '../features/signs/A.astro', '../catalogue/source/queries.ts'],
    ['src/pages/a.ts', 'astro', 'sharp'],
    ['src/tools/a.ts', '../../sanity-studio/rules/a.ts', '../pages/a.ts'],
    ['src/tools/a.ts', 'prettier', '../../tests/helpers/make-card.ts'],
  ])('%s may import %s, not %s', (path, allowed, forbidden) => {
    expect(complaints(rules.keepsToItsRoom, path, `import '${allowed}'`)).toEqual([])
    expect(complaints(rules.keepsToItsRoom, path, `import '${forbidden}'`)).toEqual([
      expect.stringMatching(/ imports .+, which .+ may not\.$/),
    ])
  })

  it('a file outside of every room is reported', () => {
    expect(complaints(rules.keepsToItsRoom, 'src/stuff/a.ts', '')).toEqual([
      'src/stuff/a.ts is in no room. Put it in one, or add the room to ARCHITECTURE.md.',
    ])
  })
})

describe('A feature can be deleted', () => {
  it('because it imports another one only along an edge that is listed', () => {
    expect(complaints(rules.keepsToItsFeature, 'src/features/home/a.ts', `import '../signs/a.ts'`)).toEqual([])
    expect(complaints(rules.keepsToItsFeature, 'src/features/signs/a.ts', `import '../home/a.ts'`)).toEqual([
      expect.stringContaining(
        'src/features/signs/a.ts imports src/features/home/a.ts. Move what “signs” and “home” share',
      ),
    ])
    expect(
      complaints(rules.keepsToItsFeature, 'src/features/law/A.astro', `---\nimport '../posters/a.css'\n---`),
    ).toHaveLength(1)
  })

  it('while each edge of the list is used', () => {
    expect(rules.usesEveryFeatureEdge([])).toHaveLength(FEATURE_EDGES.length)
  })
})

describe('Node and the environment are used in few places', () => {
  it.each(['node:fs', 'fs', 'node:process'])('%s is imported nowhere else', (module) => {
    const text = `import { a } from '${module}'`
    expect(complaints(rules.importsNodeOnlyWhereAllowed, 'src/catalogue/source/lake.ts', text)).toHaveLength(1)
    expect(complaints(rules.importsNodeOnlyWhereAllowed, 'src/ui/A.astro', text)).toHaveLength(1)
    expect(complaints(rules.importsNodeOnlyWhereAllowed, 'src/catalogue/source/embedded.ts', text)).toEqual([])
    expect(complaints(rules.importsNodeOnlyWhereAllowed, 'src/tools/a.ts', text)).toEqual([])
  })

  it.each(['process.env.A', `process.env['A']`, 'process?.env', `process['env']`, 'const { A } = process.env'])(
    'the environment is read nowhere else: %s',
    (text) => {
      expect(complaints(rules.readsTheEnvironmentInOnePlace, 'src/catalogue/index.ts', text)).toEqual([
        'src/catalogue/index.ts reads the environment. Only src/catalogue/source/index.ts, src/tools/ do.',
      ])
      expect(complaints(rules.readsTheEnvironmentInOnePlace, 'src/catalogue/source/index.ts', text)).toEqual([])
    },
  )
})

describe('Nothing goes in a circle', () => {
  const file = (name: string, ...imports: readonly string[]) => ({
    path: `src/domain/${name}.ts`,
    text: imports.map((other) => `import type { A } from './${other}.ts'\n`).join(''),
  })

  it.each([
    ['two files', [file('a', 'b'), file('b', 'a')], 'a b a'],
    ['a file and itself', [file('a', 'a')], 'a a'],
    ['three, reached from outside', [file('a', 'b'), file('b', 'c'), file('c', 'd'), file('d', 'b')], 'b c d b'],
  ])('%s', (_, circle, way) => {
    const named = way.split(' ').map((name) => `src/domain/${name}.ts`)
    expect(rules.goesInNoCircle(circle)).toEqual([`${named.join(' → ')} is a circle.`])
  })

  it('but two ways to one file are none', () => {
    expect(rules.goesInNoCircle([file('a', 'b', 'c'), file('b', 'd'), file('c', 'd'), file('d')])).toEqual([])
  })
})

describe('A file is short', () => {
  it.each([
    ['src/domain/a.ts', 250, 0],
    ['src/domain/a.ts', 251, 1],
    ['src/ui/styles/a.css', 251, 1],
    ['tests/unit/a.test.ts', 251, 1],
    ['src/catalogue/source/types.ts', 2000, 0],
    ['sanity-studio/schemaTypes/vocabularies.ts', 400, 0],
  ])('%s with %i lines', (path, lines, expected) => {
    expect(complaints(rules.staysShort, path, 'line\n'.repeat(lines))).toHaveLength(expected)
  })
})

describe('A folder bears a noun', () => {
  it.each(['src/utils/a.ts', 'src/ui/helpers/a.ts', 'src/lib/a.ts', 'src/content/a.ts'])('%s', (path) => {
    expect(complaints(rules.hasNoDrawers, path, '')).toHaveLength(1)
  })

  it('a file may be called what it likes, and tests have their helpers', () => {
    expect(complaints(rules.hasNoDrawers, 'src/catalogue/source/types.ts', '')).toEqual([])
    expect(complaints(rules.hasNoDrawers, 'tests/helpers/a.ts', '')).toEqual([])
  })
})

describe('A colour has a name', () => {
  it.each([
    ['a { color: #fff }', ['#fff']],
    ['a {\n  margin: 0 1.5rem;\n  border: 1px solid #0b5c63cc;\n}', ['1.5rem', '#0b5c63cc']],
    ['a { inset: -.5rem }', ['.5rem']],
    ['@media (width < 40rem) { a { color: var(--color-text) } }', []],
    ['#fade { color: inherit }', []],
    ['a:hover #add { padding: 1em }', []],
    ['/* was color: #fff; */', []],
  ])('%s', (css, literals) => {
    const said = literals.map(
      (literal) => `src/ui/styles/a.css says ${literal}. Give it a name in src/ui/styles/tokens.css.`,
    )
    expect(complaints(rules.namesItsColoursAndLengths, 'src/ui/styles/a.css', css)).toEqual(said)
    expect(complaints(rules.namesItsColoursAndLengths, 'src/ui/A.astro', `<style>${css}</style>`)).toHaveLength(
      literals.length,
    )
    expect(complaints(rules.namesItsColoursAndLengths, 'src/ui/styles/tokens.css', css)).toEqual([])
  })

  it('a word of a page is no colour', () => {
    expect(complaints(rules.namesItsColoursAndLengths, 'src/ui/A.astro', '<a href="#fade">x: 1rem;</a>')).toEqual([])
  })
})

describe('A class means one thing', () => {
  const sheets = (other: string) => [
    { path: 'src/ui/styles/a.css', text: '@layer components {\n  .sheet {\n    color: red;\n  }\n}\n' },
    { path: 'src/ui/styles/b.css', text: `@layer components {\n  ${other} {\n    color: red;\n  }\n}\n` },
  ]

  it.each(['.sheet', '.sheet,\n  .card'])('%s in two stylesheets is two', (other) => {
    expect(rules.meansOneThingByAClass(sheets(other))).toEqual([
      'src/ui/styles/b.css defines .sheet like src/ui/styles/a.css. Rename one by its meaning, or say within what it stands.',
    ])
  })

  it.each(['.sheet-foot', '.page .sheet', '.sheet:target', '@media print {\n    .sheet'])('%s is none', (other) => {
    expect(rules.meansOneThingByAClass(sheets(other))).toEqual([])
  })
})

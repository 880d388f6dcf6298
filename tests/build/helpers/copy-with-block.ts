import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

import ts from 'typescript'

const run = promisify(execFile)

const COPIED = [
  'src',
  'sanity-studio/lake',
  'sanity-studio/model/schema',
  'sanity-studio/model/rules',
  'package.json',
  '.prettierrc.json',
]

/** A made-up block, written as CONTRIBUTING (“Add a block”) says. */
const NEW_FILES: Readonly<Record<string, string>> = {
  'src/blocks/made-up-box/schema.ts': `
import { defineField } from '@sanity/types'
import { defineObject } from '../../../sanity-studio/model/schema/define.ts'
import { lineOf } from '../../../sanity-studio/model/schema/fields/required.ts'
import { joined } from '../../../sanity-studio/model/schema/preview.ts'

export const madeUpBox = defineObject({
  name: 'madeUpBox',
  title: 'Fact box',
  icon: 'bulb-outline',
  fields: [
    defineField({ name: 'fact', title: 'Fact', description: 'One.', type: 'string', validation: lineOf(3, 200) }),
  ],
  preview: { select: { fact: 'fact' }, prepare: ({ fact }) => ({ title: joined(fact) }) },
})
`,
  'src/blocks/made-up-box/data.ts': `
import type { BlockData } from '../block-data.ts'
import { heading } from '../make-parts.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    madeUpBox: { readonly fact: string }
  }
}

export const madeUpBox: BlockData<'madeUpBox'> = {
  map: ({ fact }) => [{ _type: 'madeUpBox', fact }],
  text: ({ fact }) => fact,
  paper: ({ fact }) => [heading(fact)],
  cues: ({ fact }) => [{ text: fact }],
  fixture: () => import('./fixture.ts'),
}
`,
  'src/blocks/made-up-box/fixture.ts': `
import type { BlockFixture } from '../block-data.ts'

export const fixture: BlockFixture<'madeUpBox'> = [{ _type: 'madeUpBox', _key: 'a', fact: 'Most victims are adults.' }]
`,
  'src/blocks/made-up-box/View.astro': `---
import type { ViewProps } from '../view-props.ts'

type Props = ViewProps<'madeUpBox'>

const { block } = Astro.props
---

<p>{block.fact}</p>
`,
}

/** A line that an existing file gets: after the first line that begins so, or in its place with that line’s end. */
const NEW_LINES: readonly { readonly file: string; readonly find: RegExp; readonly put: string }[] = [
  {
    file: 'src/blocks/schemas.ts',
    find: /^/,
    put: `import { madeUpBox } from './made-up-box/schema.ts'\n`,
  },
  { file: 'src/blocks/schemas.ts', find: /= \[/, put: '= [madeUpBox, ' },
  {
    file: 'src/blocks/data.ts',
    find: /^/,
    put: `import { madeUpBox } from './made-up-box/data.ts'\n`,
  },
  {
    file: 'src/blocks/data.ts',
    find: /BlockData<Type> \} = \{/,
    put: `BlockData<Type> } = {\n  madeUpBox,`,
  },
  { file: 'src/blocks/views.ts', find: /^/, put: `import MadeUpBox from './made-up-box/View.astro'\n` },
  { file: 'src/blocks/views.ts', find: /View<Type> \} = \{/, put: 'View<Type> } = {\n  madeUpBox: MadeUpBox,' },
]

/** A copy of the sources in a folder of its own. */
export interface SourceCopy {
  /** Replaces text in a file; a file is removed by the empty text. Undone by `restore`. */
  edit(path: string, change: (text: string) => string): Promise<void>
  /** Undoes all edits. */
  restore(): Promise<void>
  /** Removes the copy. */
  remove(): Promise<void>
  /** Checks the types of the blocks and the schema as `tsc` does. @returns what it would print; the empty text where nothing is wrong. */
  compile(): string
}

/** A compiler that checks a project again and again, each time only what may be another since the last. */
function createCompiler(folder: string): () => string {
  const files = new Map<string, ts.SourceFile>()
  let last: ts.SemanticDiagnosticsBuilderProgram | undefined
  return () => {
    const settings: unknown = ts.readConfigFile(join(folder, 'tsconfig.json'), ts.sys.readFile).config
    const { fileNames, options } = ts.parseJsonConfigFileContent(settings, ts.sys, folder, { noEmit: true })
    const host = ts.createIncrementalCompilerHost(options)
    const read = host.getSourceFile
    host.getSourceFile = (name, ...how) => {
      const known = files.get(name)
      if (known !== undefined && known.text === ts.sys.readFile(name)) return known
      const file = read(name, ...how)
      if (file === undefined) files.delete(name)
      else files.set(name, file)
      return file
    }
    const program = ts.createSemanticDiagnosticsBuilderProgram(fileNames, options, host, last)
    last = program
    // What the blocks import has no part in what a block can lack: all else is checked with the project.
    const wrong = [
      ...program.getOptionsDiagnostics(),
      ...program.getSyntacticDiagnostics(),
      ...program.getGlobalDiagnostics(),
      ...fileNames.flatMap((name) => program.getSemanticDiagnostics(program.getSourceFile(name))),
    ]
    return ts.formatDiagnostics(wrong, host)
  }
}

/** Copies the sources and adds the block “madeUpBox” with all its parts. */
export async function copyWithBlock(): Promise<SourceCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'hotel-hub-'))
  const before = new Map<string, string>()
  for (const path of COPIED) await cp(path, join(folder, path), { recursive: true })
  await symlink(resolve('node_modules'), join(folder, 'node_modules'))
  const config = {
    extends: 'astro/tsconfigs/strictest',
    compilerOptions: {
      ...{ allowImportingTsExtensions: true, erasableSyntaxOnly: true, exactOptionalPropertyTypes: false },
      types: ['node', 'astro/client'],
    },
    include: ['src/blocks', 'sanity-studio/model/schema'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))

  for (const [path, text] of Object.entries(NEW_FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  for (const { file, find, put } of NEW_LINES) {
    const text = await readFile(join(folder, file), 'utf8')
    if (!find.test(text)) throw new Error(`${file} has no ${String(find)}. Adapt the made-up block to how it is now.`)
    await writeFile(join(folder, file), text.replace(find, put))
  }
  await run(process.execPath, ['src/tools/bin/typegen.ts'], { cwd: folder })

  return {
    async edit(path, change) {
      const text = await readFile(join(folder, path), 'utf8')
      const changed = change(text)
      if (changed === text) throw new Error(`The edit changes nothing in ${path}.`)
      before.set(path, text)
      if (changed === '') await rm(join(folder, path))
      else await writeFile(join(folder, path), changed)
    },
    async restore() {
      for (const [path, text] of before) await writeFile(join(folder, path), text)
      before.clear()
    },
    remove: () => rm(folder, { recursive: true }),
    compile: createCompiler(folder),
  }
}

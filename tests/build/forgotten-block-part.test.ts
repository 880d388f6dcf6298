import { afterAll, afterEach, expect, it } from 'vitest'

import { copyWithBlock } from './helpers/copy-with-block.ts'

// What it takes to copy the sources is spent once; every case edits the copy and undoes that.
const copy = await copyWithBlock()
afterEach(() => copy.restore())
afterAll(() => copy.remove())

it('A block with all its parts passes the check', () => {
  expect(copy.compile()).toBe('')
})

interface Omission {
  readonly file: string
  readonly change: (text: string) => string
  readonly complaint: RegExp
}

const DATA = 'src/blocks/made-up-box/data.ts'
const SCHEMA = 'src/blocks/made-up-box/schema.ts'

/** Everything that can be forgotten. What one run of the compiler can tell apart is left out together. */
const OMISSIONS: Readonly<Record<string, readonly Omission[]>> = {
  'a mapper, a plain text, a form for papers, cues, a view or a preview': [
    {
      file: DATA,
      change: (text) => text.replace(/ {2}map: .*\n {2}text: .*\n {2}paper: .*\n {2}cues: .*\n/, ''),
      complaint: /made-up-box\/data\.ts.*missing the following properties .*: map, text, paper, cues/,
    },
    {
      file: 'src/blocks/views.ts',
      change: (text) => text.replace('  madeUpBox: MadeUpBox,\n', ''),
      complaint: /views\.ts.*Property 'madeUpBox' is missing/,
    },
    {
      file: SCHEMA,
      change: (text) => text.replace(/ {2}preview: .*\n/, ''),
      complaint: /made-up-box\/schema\.ts.*\n.*Property 'preview' is missing/,
    },
  ],
  'an icon or the file of its fixture': [
    {
      file: SCHEMA,
      change: (text) => text.replace(/ {2}icon: .*\n/, ''),
      complaint: /made-up-box\/schema\.ts.*\n.*Property 'icon' is missing/,
    },
    {
      file: 'src/blocks/made-up-box/fixture.ts',
      change: () => '',
      complaint: /Cannot find module '\.\/fixture\.ts'/,
    },
  ],
  'a fixture in its data': [
    {
      file: DATA,
      change: (text) => text.replace(/ {2}fixture: .*\n/, ''),
      complaint: /made-up-box\/data\.ts.*Property 'fixture' is missing/,
    },
  ],
  'an entry in the data of blocks': [
    {
      file: 'src/blocks/data.ts',
      change: (text) => text.replace(/ {2}madeUpBox,\n/, ''),
      complaint: /data\.ts.*Property 'madeUpBox' is missing/,
    },
  ],
  'a domain type': [
    {
      file: DATA,
      change: (text) => text.replace(/ {4}madeUpBox: \{ readonly.*\n/, ''),
      complaint: /data\.ts.*madeUpBox/,
    },
  ],
}

it.each(Object.entries(OMISSIONS))('A block without %s does not', async (_, omissions) => {
  for (const { file, change } of omissions) await copy.edit(file, change)
  const complaints = copy.compile()
  for (const { complaint } of omissions) expect(complaints).toMatch(complaint)
})

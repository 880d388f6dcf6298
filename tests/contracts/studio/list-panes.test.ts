import { glob, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

import { findStudioPackage } from './studio-packages.ts'

const WHAT_TO_DO = 'if this fails, adapt the selectors of sanity-studio/app/form/room-for-form.tsx'

const folder = dirname(findStudioPackage('sanity'))
const files = await Array.fromAsync(glob('*.js', { cwd: folder }))
const scripts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))

it.each(['ListPane', 'DocumentListPane'])(
  `A %s is at most 350 pixels wide until somebody pulls it: ${WHAT_TO_DO}`,
  (name) => {
    // The properties of the pane stand around its name.
    const panes = scripts.flatMap((text) =>
      [...text.matchAll(new RegExp(`"data-ui": "${name}",`, 'g'))].map(({ index }) =>
        text.slice(index - 120, index + 120),
      ),
    )
    expect(panes).toEqual([expect.stringContaining('currentMaxWidth: 350')])
  },
)

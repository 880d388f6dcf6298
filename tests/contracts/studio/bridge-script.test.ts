import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, inject, it } from 'vitest'

import { stripRemote } from '../../../sanity-studio/app/connection/without-remote-scripts.ts'
import { findStudioPackage } from './studio-packages.ts'

const WHAT_TO_DO = 'if this fails, adapt or remove sanity-studio/app/connection/without-remote-scripts.ts'

describe(`What “sanity build” loads from other hosts: ${WHAT_TO_DO}`, () => {
  it('is a script that it writes into the page, which stripRemote finds', async () => {
    const folder = dirname(findStudioPackage('@sanity/cli-build/package.json'))
    const module = join(folder, 'dist/actions/build/decorateIndexWithBridgeScript.js')
    const { decorateIndexWithBridgeScript }: { readonly decorateIndexWithBridgeScript: (page: string) => string } =
      await import(pathToFileURL(module).href)
    const page = decorateIndexWithBridgeScript('<head></head>')
    expect(page).toContain('<script src="https://core.sanity-cdn.com/')
    expect(stripRemote(page)).toBe('<head></head>')
  })

  it('is taken out of the built page', async () => {
    const page = await readFile(join(inject('studioBundle'), 'index.html'), 'utf8')
    expect(page).not.toContain('sanity-cdn.com')
    expect(stripRemote(page)).toBe(page)
  })
})

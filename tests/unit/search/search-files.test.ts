import { afterEach, describe, expect, it } from 'vitest'

import { openIndex } from '../../../src/search/open-index.ts'
import {
  addElsewhere,
  addOtherLanguages,
  buildSearchFiles,
  getSearchFiles,
  setSearchFiles,
  type SearchFiles,
} from '../../../src/search/search-files.ts'
import { find, makeDocument } from './make-document.ts'

const GUIDE = makeDocument({ id: '/guides/a/', title: 'Passport', body: 'The cellar.' })
const files = buildSearchFiles('en', [GUIDE])

function contentAt(address: string, { files: all }: Pick<SearchFiles, 'files'> = files): string {
  const file = all.get(address.replace('/assets/search/', ''))
  return typeof file === 'string' ? file : ''
}

describe('The files of the search', () => {
  it('are at the addresses that pages ask for', () => {
    const { metadata, bodyIndex } = files.addresses
    const engine = openIndex({ metadata: contentAt(metadata), bodyIndex: contentAt(bodyIndex) })
    expect(find(engine, 'passport')).toEqual(['/guides/a/'])
    expect(find(engine, 'cellar')).toEqual(['/guides/a/'])
    expect([...files.files.keys()].filter((name) => name.includes('-bodies-'))).toHaveLength(1)
  })

  it('have other names where their content is another, and only there', () => {
    const { addresses, files: names } = buildSearchFiles('en', [{ ...GUIDE, body: 'The garage.' }])
    expect(addresses.metadata).toBe(files.addresses.metadata)
    expect(addresses.bodyIndex).not.toBe(files.addresses.bodyIndex)
    expect(new Set([...names.keys(), ...files.files.keys()]).size).toBe(5)
  })

  it('are named by their language, in small letters', () => {
    expect(buildSearchFiles('zh-Hans', [GUIDE]).addresses.metadata).toMatch(
      /^\/assets\/search\/zh-hans-metadata-\w+\.json$/,
    )
  })
})

describe('The file of all other languages', () => {
  const languages = new Map([
    ['en', files],
    ['ar', buildSearchFiles('ar', [GUIDE])],
  ])

  it('is asked for by the pages of each language, and served once', () => {
    const all = addOtherLanguages(languages, { name: 'other-languages-1.json', json: '[]' })
    for (const { addresses } of all.values())
      expect(addresses.otherLanguages).toBe('/assets/search/other-languages-1.json')
    expect([...all.values()].map(({ files: own }) => own.has('other-languages-1.json'))).toEqual([true, false])
  })

  it('is not there where the hub speaks one', () => {
    expect(addOtherLanguages(languages, undefined)).toBe(languages)
  })
})

describe('The rights of other countries', () => {
  const german = makeDocument({ id: '/rights/pass-in-germany/', group: 'right', title: 'My passport in Germany' })

  it('are a file of their own, so that nobody waits for them before her first result', () => {
    const { addresses, files: all } = addElsewhere(files, 'en', [german])
    expect(addresses).toMatchObject(files.addresses)
    const elsewhere = contentAt(addresses.elsewhere ?? '', { files: all })
    expect(find(openIndex({ metadata: elsewhere }), 'passport')).toEqual(['/rights/pass-in-germany/'])
    expect(contentAt(addresses.metadata, { files: all })).toBe(contentAt(files.addresses.metadata))
  })

  it('are no file where a hub has none', () => {
    expect(addElsewhere(files, 'en', []).addresses).not.toHaveProperty('elsewhere')
  })
})

describe('What pages offer', () => {
  afterEach(() => {
    globalThis.hotelHubSearchFiles = undefined
  })

  it('is nothing before it is set', () => {
    expect(getSearchFiles('en')).toBeUndefined()
  })

  it('is what was set last, in each language', () => {
    const arabic = buildSearchFiles('ar', [GUIDE])
    setSearchFiles('en', buildSearchFiles('en', []))
    setSearchFiles('ar', arabic)
    setSearchFiles('en', files)
    expect(getSearchFiles('en')).toBe(files)
    expect(getSearchFiles('ar')).toBe(arabic)
  })
})

import { describe, expect, it } from 'vitest'

import type { Kept } from '../../../src/offline/kept.ts'
import type { OfferedFile, OfflineManifest } from '../../../src/offline/manifest.ts'
import { tidy, updateCopy, type Surroundings } from '../../../src/offline/update.ts'

const CHOICE = { languages: ['en'], job: 'housekeeping', country: 'GB', papers: false }
const PATHS = ['/', '/act-now/', '/rights/', '/jobs/housekeeping/', '/assets/a.css', '/assets/b.js', '/numbers.json']

/** A version of the hub in which every content is named by the version, but for those that did not change. */
function manifestOf(version: string, unchanged: readonly string[] = []): OfflineManifest {
  const offer = (path: string): OfferedFile => ({
    path,
    hash: unchanged.includes(path) ? `same${path}` : `${version}${path}`,
    size: 100,
  })
  return {
    ...{ language: 'en', oldAfterDays: 30, texts: { copy: '{date}', old: 'old {date}' } },
    ...{ notKept: '/offline/not-kept/', neutral: '/offline/notes/' },
    common: PATHS.map(offer),
    papers: [],
    jobs: { housekeeping: [offer('/jobs/housekeeping/card/')] },
    countries: { GB: [offer('/act-now/gb/')] },
  }
}

const QUOTA = new DOMException('full', 'QuotaExceededError')

/** A device with a hub that shows some version, and a network that fails when it is told to. */
function createDevice() {
  const contents = new Map<string, string>()
  let kept: Kept | undefined
  const device = {
    contents,
    fetched: Array<string>(),
    shown: manifestOf('1'),
    /** Hashes whose files do not come; each fails once. */
    cut: new Set<string>(),
    /** So many contents fit. */
    room: Infinity,
    pages: Array<string>(),
    day: '2026-11-01',
    kept: () => kept,
    update: (choice = CHOICE) => updateCopy(choice, surroundings),
    tidy: () => tidy(surroundings),
    /** Whether all is there that a copy lists. */
    isWhole: () => Object.values(kept?.copy?.files ?? {}).every((hash) => contents.has(hash)),
    /** The version that readers see without a signal. */
    version: () => kept?.copy?.files['/act-now/']?.[0],
  }
  const surroundings: Surroundings = {
    vault: {
      read: () => Promise.resolve(kept),
      write: (next) => {
        kept = next
        return Promise.resolve()
      },
      hashes: () => Promise.resolve(new Set(contents.keys())),
      put: async (hash, answer) => {
        if (contents.size >= device.room) throw QUOTA
        contents.set(hash, await answer.text())
      },
      drop: (hash) => {
        contents.delete(hash)
        return Promise.resolve()
      },
    },
    fetchManifest: () => Promise.resolve(device.shown),
    fetchFile: ({ path, hash }) => {
      device.fetched.push(path)
      return device.cut.delete(hash) ? Promise.reject(new TypeError('cut')) : Promise.resolve(new Response(hash))
    },
    openPages: () => Promise.resolve(device.pages),
    now: () => Date.parse(device.day),
    onProgress: () => undefined,
  }
  return device
}

const ALL = PATHS.length + 2

describe('Four failures that others have', () => {
  it('an update that is cut, wherever, leaves the old copy whole; the next try goes on and ends with the new one', async () => {
    for (const { hash } of [...manifestOf('2').common, ...(manifestOf('2').jobs['housekeeping'] ?? [])]) {
      const device = createDevice()
      await device.update()
      device.shown = manifestOf('2')
      device.cut.add(hash)
      expect(await device.update(), hash).toBe('cut')
      expect([device.version(), device.isWhole()], hash).toEqual(['1', true])
      expect(await device.update(), hash).toBe('done')
      expect([device.version(), device.isWhole()], hash).toEqual(['2', true])
      expect(device.fetched.length, `${hash}: nothing that came is fetched again`).toBe(2 * ALL + 1)
    }
  })

  it('on a full device the old copy stays whole and says that it was full; with room the next update comes', async () => {
    for (let room = ALL; room < 2 * ALL; room += 1) {
      const device = createDevice()
      await device.update()
      device.shown = manifestOf('2')
      Object.assign(device, { room, day: '2026-11-20' })
      expect(await device.update()).toBe('full')
      expect([device.version(), device.isWhole(), device.kept()?.isFull]).toEqual(['1', true, true])
      expect(device.kept()?.copy?.at.slice(0, 10)).toBe('2026-11-01')
      expect(device.contents.size, 'what no copy needs is taken away').toBe(ALL)
      device.room = Infinity
      expect(await device.update()).toBe('done')
      expect([device.version(), device.isWhole(), device.kept()?.isFull]).toEqual(['2', true, false])
    }
  })

  it('needs room only for what changed: a device with one place left takes an update of one file', async () => {
    const device = createDevice()
    device.shown = manifestOf('1', PATHS.slice(1))
    await device.update()
    device.shown = { ...device.shown, common: [{ path: '/', hash: '2/', size: 1 }, ...device.shown.common.slice(1)] }
    device.room = ALL + 1
    expect(await device.update()).toBe('done')
  })

  it('what an update fetched that was cut, and that the next one does not need, is taken away', async () => {
    const device = createDevice()
    await device.update()
    device.shown = manifestOf('2')
    device.cut.add('2/numbers.json')
    expect(await device.update()).toBe('cut')
    device.shown = manifestOf('3')
    expect(await device.update()).toBe('done')
    expect([...device.contents.keys()].filter((hash) => hash.startsWith('2'))).toEqual([])
  })

  it('files that an open page may ask for stay until it is closed', async () => {
    const device = createDevice()
    await device.update()
    device.shown = manifestOf('2')
    device.pages = ['page-1']
    await device.update()
    expect(device.contents.has('1/assets/b.js')).toBe(true)
    device.pages = ['page-1', 'page-2']
    await device.tidy()
    expect(device.contents.has('1/assets/b.js')).toBe(true)
    device.pages = ['page-2']
    await device.tidy()
    expect(device.contents.has('1/assets/b.js')).toBe(false)
    expect([device.version(), device.isWhole(), device.contents.size]).toEqual(['2', true, ALL])
  })

  it('only what changed is fetched', async () => {
    const device = createDevice()
    device.shown = manifestOf('1', PATHS.slice(2))
    await device.update()
    device.fetched.length = 0
    device.shown = manifestOf('2', PATHS.slice(2))
    await device.update()
    expect(device.fetched.sort()).toEqual(['/', '/act-now/', '/act-now/gb/', '/jobs/housekeeping/card/'])
  })
})

describe('What is kept', () => {
  it('is nothing before the first download is whole, and the next try goes on', async () => {
    const device = createDevice()
    device.cut.add('1/numbers.json')
    expect(await device.update()).toBe('cut')
    expect(device.kept()).toMatchObject({ choice: CHOICE })
    expect(device.kept()?.copy).toBeUndefined()
    await device.update()
    expect([device.version(), device.isWhole()]).toEqual(['1', true])
  })

  it('is what was chosen last, once all of that is there', async () => {
    const device = createDevice()
    await device.update()
    device.shown = { ...device.shown, jobs: { security: [{ path: '/jobs/security/', hash: 'security', size: 1 }] } }
    device.cut.add('security')
    const other = { ...CHOICE, job: 'security' }
    await device.update(other)
    expect(device.kept()?.choice).toEqual(CHOICE)
    await device.update(other)
    expect(device.kept()?.choice).toEqual(other)
    expect(device.kept()?.copy?.files).toHaveProperty(['/jobs/security/'])
    expect(device.kept()?.copy?.files).not.toHaveProperty(['/jobs/housekeeping/card/'])
  })

  it('bears the day on which it was last what the hub shows, also where nothing had changed', async () => {
    const device = createDevice()
    await device.update()
    device.day = '2026-11-20'
    await device.update()
    expect(device.kept()?.copy?.at.slice(0, 10)).toBe('2026-11-20')
    expect(device.kept()?.earlier).toEqual([])
  })
})

import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { clientOf } from '../client-of.ts'
import { makeEmptyFolders, start } from '../start-lake.ts'

const drawn = (width: number, height: number, alpha = 1) =>
  sharp({ create: { width, height, channels: 4, background: { r: 10, g: 90, b: 100, alpha } } })

const drawnPng = (width: number, height: number) => drawn(width, height).png().toBuffer()

/** A PNG whose head says that it is as wide and high as `side`. */
function claim(png: Buffer, side: number): Buffer {
  const claimed = Buffer.from(png)
  claimed.writeUInt32BE(side, 16)
  claimed.writeUInt32BE(side, 20)
  claimed.writeUInt32BE(crc32(claimed.subarray(12, 29)), 29)
  return claimed
}

async function startEmpty() {
  const folders = await makeEmptyFolders()
  const { lake, store } = await start(folders)
  const { token, person } = lake.signIn('Ada')
  return { folders, lake, store, person, token, client: clientOf(lake.origin, token) }
}

describe('A picture is uploaded', () => {
  it('and described by what it is', async () => {
    const { client, store, lake, person, folders } = await startEmpty()
    const bytes = await drawn(60, 40, 0.5).png().toBuffer()
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    const document = await client.assets.upload('image', bytes, {
      filename: '../../a b.jpg',
      contentType: 'image/jpeg',
      title: 'Green',
    })
    expect(document).toMatchObject({
      _id: `image-${sha1}-60x40-png`,
      _type: 'sanity.imageAsset',
      assetId: sha1,
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'a b.jpg',
      title: 'Green',
      size: bytes.length,
      path: `images/hub00000/production/${sha1}-60x40.png`,
      url: `${lake.origin}/images/hub00000/production/${sha1}-60x40.png`,
      metadata: { dimensions: { width: 60, height: 40, aspectRatio: 1.5 }, hasAlpha: true, isOpaque: false },
    })
    expect(document.metadata?.lqip).toMatch(/^data:image\/jpeg;base64,/)
    expect(store.byId.get(document._id)).toMatchObject({ url: document.url })
    expect(store.history({ documentIds: [document._id] })[0]).toMatchObject({ author: person.id })
    expect(await readdir(join(folders.storage, 'assets/images'))).toEqual([`${sha1}-60x40.png`])
    // A second time it is the same one.
    expect((await client.assets.upload('image', bytes))._rev).toBe(document._rev)
  })

  it('several times at once, and stored once', async () => {
    const { client, store } = await startEmpty()
    const bytes = await drawnPng(50, 50)
    const uploads = await Promise.all(Array.from({ length: 6 }, () => client.assets.upload('image', bytes)))
    expect(new Set(uploads.map(({ _id }) => _id)).size).toBe(1)
    expect(store.all()).toHaveLength(1)
  })

  it('upright, as the camera held it', async () => {
    const { client } = await startEmpty()
    const bytes = await drawn(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect((await client.assets.upload('image', bytes)).metadata.dimensions).toMatchObject({ width: 40, height: 60 })
  })

  it.each([
    ['an SVG', () => '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', /An SVG can hold scripts/],
    ['a page', () => '<!doctype html><script>alert(1)</script>', /damaged or of no kind that the lake takes/],
    ['half a picture', async () => (await drawnPng(300, 300)).subarray(0, 120), /damaged or of no kind/],
    ['nothing', () => '', /This file is empty/],
    ['one that unpacks to gigabytes', async () => claim(await drawnPng(9, 9), 60_000), /more than 120 million pixels/],
  ])('but not %s', async (_, make, message) => {
    const { client, store } = await startEmpty()
    const bytes = Buffer.from(await make())
    await expect(client.assets.upload('image', bytes, { filename: 'a.png', contentType: 'image/png' })).rejects.toThrow(
      message,
    )
    expect(store.all()).toEqual([])
  })

  it('nor one of more than 50 MB, nor without a token', async () => {
    const { lake, token, store } = await startEmpty()
    const upload = (body: Uint8Array<ArrayBuffer>, headers: Record<string, string>) =>
      fetch(`${lake.origin}/v1/assets/images/production`, { method: 'POST', body, headers })
    expect((await upload(new Uint8Array(50_000_001), { Authorization: `Bearer ${token}` })).status).toBe(413)
    expect((await upload(new Uint8Array(9), {})).status).toBe(401)
    expect(store.all()).toEqual([])
  })
})

describe('A picture is served', () => {
  it.each([
    ['', 60, 40, 'image/png'],
    ['?w=30', 30, 20, 'image/png'],
    ['?h=20&fm=jpg', 30, 20, 'image/jpeg'],
    ['?w=20&h=20', 20, 13, 'image/png'],
    ['?w=20&h=20&fit=crop', 20, 20, 'image/png'],
    ['?w=20&h=20&fit=scale', 20, 20, 'image/png'],
    ['?w=600&fit=max', 60, 40, 'image/png'],
    ['?w=15&dpr=2', 30, 20, 'image/png'],
    ['?rect=10,10,20,10&auto=format', 20, 10, 'image/webp'],
    ['?rect=10,10,20,10&w=10', 10, 5, 'image/png'],
  ])('%s', async (query, width, height, type) => {
    const { client } = await startEmpty()
    const { url } = await client.assets.upload('image', await drawnPng(60, 40))
    for (let time = 0; time < 2; time += 1) {
      const response = await fetch(`${url}${query}`, { headers: { Accept: 'image/webp,*/*' } })
      expect(response.headers.get('content-type')).toBe(type)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(await sharp(await response.arrayBuffer()).metadata()).toMatchObject({ width, height })
    }
  })

  it.each([
    '?w=0',
    '?w=-1',
    '?w=99999',
    '?w=a',
    '?w=1e3',
    '?h=NaN',
    '?rect=1,2,3',
    '?rect=50,30,20,20',
    '?q=101',
    '?w=10&dpr=9',
  ])('but not as %s', async (query) => {
    const { client } = await startEmpty()
    const { url } = await client.assets.upload('image', await drawnPng(60, 40))
    const response = await fetch(`${url}${query}`)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ message: expect.stringMatching(/^The picture’s .*\.$/) })
  })

  it('and many cuts at once are all made', async () => {
    const { client } = await startEmpty()
    const { url } = await client.assets.upload('image', await drawnPng(900, 600))
    const widths = Array.from({ length: 40 }, (_, index) => 10 + index)
    const answers = await Promise.all(widths.map(async (width) => (await fetch(`${url}?w=${width}`)).status))
    expect(new Set(answers)).toEqual(new Set([200]))
  })

  it('if it is one of the lake', async () => {
    const { lake } = await startEmpty()
    const name = `${'a'.repeat(40)}-1x1.png`
    for (const path of [
      `/images/hub00000/production/${name}`,
      '/images/hub00000/production/x',
      `/images/other/production/${name}`,
      '/files/hub00000/production/x.bin',
    ])
      expect((await fetch(lake.origin + path)).status, path).toBe(404)
  })
})

describe('A file', () => {
  it.each([
    ['a.pdf', '%PDF-1.7\n', 'pdf', 'application/pdf'],
    ['a.pdf', '<script>alert(1)</script>', 'bin', 'application/octet-stream'],
    ['a.html', '<!doctype html>', 'bin', 'application/octet-stream'],
    ['a.svg', '<svg onload="alert(1)"/>', 'bin', 'application/octet-stream'],
    ['a.txt', 'Just words', 'txt', 'text/plain'],
    ['a.txt', '<!doctype html><script>', 'bin', 'application/octet-stream'],
    ['constructor', 'x', 'bin', 'application/octet-stream'],
  ])('%s of “%s” is kept as %s and always a download', async (filename, text, extension, mimeType) => {
    const { client } = await startEmpty()
    const document = await client.assets.upload('file', Buffer.from(text), { filename })
    expect(document).toMatchObject({ _type: 'sanity.fileAsset', extension, mimeType })
    const response = await fetch(document.url)
    expect(await response.text()).toBe(text)
    expect(response.headers.get('content-disposition')).toContain(`attachment; filename="${filename}"`)
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })
})

it('A lake at another port gives its assets the new address', async () => {
  const folders = await makeEmptyFolders()
  const first = await start(folders)
  const client = clientOf(first.lake.origin, first.lake.signIn('Ada').token)
  const { _id } = await client.assets.upload('image', await drawnPng(6, 4))
  await first.lake.close()
  const second = await start(folders)
  const url = expect.stringContaining(`${second.lake.origin}/images/`)
  expect(second.store.byId.get(_id)).toMatchObject({ url })
})

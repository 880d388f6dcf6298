import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { ContentConflict } from '../../../sanity-studio/lake/mirror/content-errors.ts'
import { edit, write } from './edit-store.ts'
import { makeGround, start, type Ground } from './make-lake.ts'

const ID = 'guide-after-an-incident'

/** The same guide gets one title in content/ and another in the Studio, whose lake then dies before it can save. */
async function disagree(): Promise<Ground> {
  const ground = await makeGround()
  const first = await start(ground)
  await first.lake.close()
  edit(first.store, ID, { title: 'From the Studio' })
  edit(first.store, 'step-do-02', { title: 'Only in the Studio' })
  await rewrite(ground, (line) =>
    line.includes(`"_id":"${ID}"`) ? JSON.stringify({ ...JSON.parse(line), title: 'From the folder' }) : line,
  )
  await rewrite(ground, (line) => line.replace('"order":1,', '"order":11,'))
  return ground
}

async function rewrite({ content }: Ground, change: (line: string) => string): Promise<void> {
  const file = join(content, 'data.ndjson')
  const before = await readFile(file, 'utf8')
  const lines = before.split('\n').map(change)
  await writeFile(file, lines.join('\n'))
}

const textOf = ({ content }: Ground) => readFile(join(content, 'data.ndjson'), 'utf8')

it('A document changed on both sides stops the start, and nothing is overwritten', async () => {
  const ground = await disagree()
  const [text, documents] = [await textOf(ground), JSON.stringify([...ground.documents])]
  const error: unknown = await start(ground).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ContentConflict)
  expect(String(error)).toContain(`  ${ID} (guide) “`)
  expect(String(error)).toContain('changed in content/, changed in the Studio')
  expect(String(error)).toContain('--conflicts=content')
  expect(error instanceof ContentConflict && error.documents.map(({ id }) => id)).toEqual([ID])
  expect([await textOf(ground), JSON.stringify([...ground.documents])]).toEqual([text, documents])
})

it('One may choose the folder for them; what is only in the Studio stays', async () => {
  const ground = await disagree()
  const { lake, store } = await start(ground, { onConflict: 'content' })
  expect(lake.report.conflicts.map(({ id }) => id)).toEqual([ID])
  expect(JSON.stringify(store.byId.get(ID))).toContain('From the folder')
  await lake.save()
  expect(await textOf(ground)).toContain('Only in the Studio')
  expect(await textOf(ground)).not.toContain('From the Studio')
})

it('or the Studio; what is only in the folder comes in', async () => {
  const ground = await disagree()
  const { lake, store } = await start(ground, { onConflict: 'studio' })
  expect(store.byId.get(ID)).toMatchObject({ title: 'From the Studio' })
  expect([...store.all()].some((document) => document['order'] === 11)).toBe(true)
  await lake.save()
  expect(await textOf(ground)).not.toContain('From the folder')
  expect(await textOf(ground)).toContain('From the Studio')
})

it('A conflict that arises while the lake runs is told at the save', async () => {
  const ground = await makeGround()
  const { lake, store } = await start(ground)
  await rewrite(ground, (line) => line.replace('"order":2,', '"order":22,'))
  const text = await textOf(ground)
  edit(store, 'step-do-02', { title: 'Changed in the Studio' })
  await expect
    .poll(() => ground.told[0], { timeout: 30_000 })
    .toContain('One document was changed both in content/ and in the Studio')
  await expect(lake.save()).rejects.toThrow(ContentConflict)
  await expect(lake.close()).rejects.toThrow(ContentConflict)
  expect(await textOf(ground)).toBe(text)
})

it('A document edited while pictures come in is a conflict too, and is not overwritten', async () => {
  const ground = await makeGround()
  const { lake, store } = await start(ground)
  for (const { _id, _type } of store.all()) if (_type === 'sanity.imageAsset') write(store, 'editor', _id, undefined)
  await rewrite(ground, (line) =>
    line.includes(`"_id":"${ID}"`) ? JSON.stringify({ ...JSON.parse(line), title: 'From the folder' }) : line,
  )
  const save = lake.save()
  const edited = new Promise<void>((resolve) => {
    setTimeout(() => {
      edit(store, ID, { title: 'Meanwhile in the Studio' })
      resolve()
    }, 20)
  })
  await expect(Promise.all([save, edited])).rejects.toThrow(ContentConflict)
  expect(store.byId.get(ID)).toMatchObject({ title: 'Meanwhile in the Studio' })
})

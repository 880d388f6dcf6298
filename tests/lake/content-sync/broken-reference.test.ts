import { expect, it } from 'vitest'

import { edit, write } from './edit-store.ts'
import { editFolder, inFolder, refTo, removeInStudio, startAgreed } from './two-sides.ts'

const AT = '2026-11-27T10:00:00.000Z'
const DOCUMENTS = [
  { _id: 'other', title: 'Other' },
  { _id: 'refers', title: 'Refers' },
  { _id: 'target', title: 'Target' },
]

const toTarget = { topics: [{ _key: 'a', ...refTo('target') }] }

it('A document that content/ removed waits while one in the Studio refers to it, and so does that one', async () => {
  const { lake, store, folders } = await startAgreed(DOCUMENTS)
  write(store, 'editor', 'new', { _id: 'new', _type: 'guide', _rev: '', _createdAt: AT, _updatedAt: AT, ...toTarget })
  edit(store, 'other', { title: 'Published' })
  editFolder(folders, { target: undefined })
  const { conflicts } = await lake.save()
  expect(conflicts.map(({ id, why }) => [id, why])).toEqual([
    ['target', 'It was removed in content/, but in the Studio “new” still refers to it.'],
    ['new', 'In the Studio it refers to “Target”, which content/ does not have. Choose for that one first.'],
  ])
  expect(store.byId.has('target')).toBe(true)
  expect(inFolder(folders, 'new')).toBeUndefined()
  expect(inFolder(folders, 'other')).toMatchObject({ title: 'Published' })

  await expect(lake.resolve('new', 'studio')).rejects.toThrow('Choose for that one first')
  await expect(lake.resolve('target', 'folder')).rejects.toThrow('In the Studio “new” refers to it')
  expect((await lake.resolve('target', 'studio')).conflicts).toEqual([])
  expect(inFolder(folders, 'target')).toMatchObject({ title: 'Target' })
  expect(inFolder(folders, 'new')).toMatchObject(toTarget)
})

it('A document that the Studio removed waits while one in content/ refers to it, and so does that one', async () => {
  const { lake, store, folders } = await startAgreed(DOCUMENTS)
  removeInStudio(store, 'target')
  editFolder(folders, { refers: toTarget })
  const { conflicts } = await lake.save()
  expect(conflicts.map(({ id, why }) => [id, why])).toEqual([
    ['target', 'It was removed in the Studio, but in content/ “Refers” still refers to it.'],
    ['refers', 'In content/ it refers to “Target”, which the Studio does not have. Choose for that one first.'],
  ])
  expect(inFolder(folders, 'target')).toMatchObject({ title: 'Target' })
  expect(store.byId.get('refers')).not.toHaveProperty('topics')

  await expect(lake.resolve('refers', 'folder')).rejects.toThrow(
    'It refers to “Target”, which was removed in the Studio',
  )
  await expect(lake.resolve('target', 'studio')).rejects.toThrow('in content/ “Refers” still refers to it')
  expect((await lake.resolve('target', 'folder')).conflicts).toEqual([])
  expect(store.byId.get('target')).toMatchObject({ title: 'Target' })
  expect(store.byId.get('refers')).toMatchObject(toTarget)
})

it('and once the reference is given up, the removal goes through by itself', async () => {
  const { lake, store, folders } = await startAgreed(DOCUMENTS)
  removeInStudio(store, 'target')
  editFolder(folders, { refers: toTarget })
  await lake.save()
  expect((await lake.resolve('refers', 'studio')).conflicts).toEqual([])
  expect(inFolder(folders, 'target')).toBeUndefined()
  expect(inFolder(folders, 'refers')).not.toHaveProperty('topics')
})

it('What refers to a document that waits already waits with it, also by way of another', async () => {
  const { lake, store, folders } = await startAgreed(DOCUMENTS)
  edit(store, 'target', { title: 'Changed in the Studio' })
  editFolder(folders, { target: undefined })
  const system = { _type: 'guide', _rev: '', _createdAt: AT, _updatedAt: AT }
  write(store, 'editor', 'near', { ...system, _id: 'near', ...toTarget })
  write(store, 'editor', 'far', { ...system, _id: 'far', related: refTo('near') })
  expect((await lake.save()).conflicts.map(({ id }) => id).sort()).toEqual(['far', 'near', 'target'])
  expect((await lake.resolve('target', 'studio')).conflicts).toEqual([])
  expect(inFolder(folders, 'far')).toMatchObject({ related: refTo('near') })
})

it('A reference to nothing that content/ has by itself stops nobody', async () => {
  const { lake, store, folders } = await startAgreed(DOCUMENTS)
  editFolder(folders, { refers: { topics: [{ _key: 'a', ...refTo('nowhere') }] } })
  edit(store, 'other', { title: 'Published' })
  expect((await lake.save()).conflicts).toEqual([])
  expect(inFolder(folders, 'other')).toMatchObject({ title: 'Published' })
})

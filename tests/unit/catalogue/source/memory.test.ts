import { expect, it } from 'vitest'

import { Memory } from '../../../../src/catalogue/source/memory.ts'

/** Makes a list under a name from one input, and says whether it was made anew. */
function makeList(memory: Memory, input: unknown, members: readonly string[], part = 'en') {
  let isMade = false
  const list = memory.during(part, (remember) =>
    remember('list', 'signs', [input], () => {
      isMade = true
      return members
    }),
  )
  return { list, isMade }
}

it('What is made from the same is not made again', () => {
  const memory = new Memory()
  const first = makeList(memory, 'input', ['a'])
  expect(makeList(memory, 'input', ['b'])).toEqual({ list: ['a'], isMade: false })
  expect(makeList(memory, 'other', ['b'])).toEqual({ list: ['b'], isMade: true })
  expect(first.isMade).toBe(true)
})

it('What is made from other input and holds the same is the earlier object', () => {
  const memory = new Memory()
  const first = makeList(memory, 'input', ['a'])
  expect(makeList(memory, 'other', ['a']).list).toBe(first.list)
})

it('One language takes nothing from another one', () => {
  const memory = new Memory()
  makeList(memory, 'input', ['a'], 'en')
  expect(makeList(memory, 'input', ['b'], 'pl').list).toEqual(['b'])
})

it('What fails leaves no half-made part behind', () => {
  const memory = new Memory()
  const first = makeList(memory, 'input', ['a'])
  expect(() =>
    memory.during('en', (remember) => {
      remember('list', 'signs', ['other'], () => ['half'])
      throw new Error('A reference leads nowhere.')
    }),
  ).toThrow('A reference leads nowhere.')
  expect(makeList(memory, 'input', ['b']).list).toBe(first.list)
})

it('What nobody asked for the last time is forgotten', () => {
  const memory = new Memory()
  makeList(memory, 'input', ['a'])
  memory.during('en', () => undefined)
  expect(makeList(memory, 'input', ['b']).list).toEqual(['b'])
})

import { describe, expect, it } from 'vitest'

import { openLibraryEngine } from '../library-engine.ts'
import { find, makeEngine } from '../make-document.ts'

const engine = openLibraryEngine()

describe('A protected term is not respelt as another word', () => {
  it.each([
    ['rape', 'Room rate'],
    ['raped', 'Shaped by rates'],
    ['bleeding', 'Sleeping'],
    ['stabbed', 'Scabbed walls'],
    ['killed', 'Skilled work'],
  ])('“%s” does not find “%s”', (typed, title) => {
    const other = makeEngine([{ title }]).search(`${typed} `)
    expect(other.suggestion).toBeUndefined()
    expect(other.hits).toEqual([])
  })
})

it.each(['grape', 'drapes', 'taped', 'skilled'])('“%s” is not respelt as a protected term', (typed) => {
  const found = makeEngine([{ title: 'Rape, raped, rapes' }, { title: 'Killed' }]).search(`${typed} `)
  expect(found.suggestion).toBeUndefined()
  expect(found.hits).toEqual([])
})

describe('Who reports violence is led to help', () => {
  it.each(['rape', 'raped', 'he raped me', 'I was raped', 'guest raped', 'sexual assault'])('“%s”', (words) => {
    expect(find(engine, words, 3)).toContain('/topics/sexual-exploitation/')
    expect(engine.search(words).suggestion).toBeUndefined()
  })

  it('“rape” leads to the lines for it', () => {
    expect(find(engine, 'rape', 4)).toEqual(
      expect.arrayContaining(['/helplines/#gb-x-rapecrisis', '/helplines/#sct-x-rape']),
    )
  })

  it.each(['stabbed', 'bleeding', 'guest bleeding', 'knife', 'gun', 'weapon', 'man with knife', 'he will kill me'])(
    '“%s”',
    (words) => {
      expect(find(engine, words, 4)).toContain('/helplines/#gb-999')
    },
  )
})

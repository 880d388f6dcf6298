import { expect, it } from 'vitest'

import { makeDirectory } from '../../helpers/make-directory.ts'

it('Referenced documents are found, in the order of the references', () => {
  const directory = makeDirectory()
  expect(directory.slugsOf(['topic-spotting'], 'guide-a')).toEqual(['spotting'])
  expect(directory.linksTo(['guide-knock'], 'guide-a')).toEqual([{ title: 'Before you knock', path: '/guides/knock/' }])
  expect(directory.signsOf(['sign-key', 'sign-passport'], 'guide-a').map(({ slug }) => slug)).toEqual([
    'key',
    'passport',
  ])
  expect(directory.helplinesOf(['helpline-gb-msh'], 'guide-a').map(({ dial }) => dial)).toEqual(['+448000121700'])
  expect(() => directory.finish()).not.toThrow()
})

it('A missing document leaves a gap and is told at the end, with whatever else was noted', () => {
  const directory = makeDirectory()
  expect(directory.slugsOf(['gone', 'topic-spotting'], 'guide-a')).toEqual(['spotting'])
  directory.note({ where: 'guide-b', what: 'It has no title.', fix: 'Give it one.' })
  expect(() => directory.finish()).toThrow(
    'guide-a: It points to “gone”, which is not published. Publish that document, or take the reference away.\n' +
      'guide-b: It has no title. Give it one.',
  )
})

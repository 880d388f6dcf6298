import { describe, expect, it } from 'vitest'

import { buildIndex } from '../../../../src/search/index/build.ts'
import { createFindOriginal, nameOriginal } from '../../../../src/search/index/originals.ts'
import { openIndex } from '../../../../src/search/open-index.ts'
import { find, makeDocument } from '../make-document.ts'

const PAYSLIP = makeDocument({
  ...{ id: '/rights/payslip/', group: 'right', title: 'Must I get a payslip?', language: 'en' },
  layTerms: ['no payslip', 'P45', 'he never gives me any paper with what I earned'],
})
const TIPS = makeDocument({ id: '/rights/tips/', group: 'right', title: 'Who gets the tips?', language: 'en' })
const GUIDE = makeDocument({ id: '/guides/pay/', title: 'Payslips for managers', language: 'en' })
const ORIGINALS = [PAYSLIP, TIPS, GUIDE]

const PASEK = makeDocument({
  ...PAYSLIP,
  id: '/pl/rights/payslip/',
  title: 'Czy muszę dostać pasek?',
  language: 'pl',
  layTerms: ['kwitek'],
})
const NAPIWKI = makeDocument({ ...TIPS, id: '/pl/rights/tips/', title: 'Kto dostaje napiwki?', language: 'pl' })
const POLISH = [PASEK, NAPIWKI, GUIDE]

describe('A translation', () => {
  const originalOf = createFindOriginal(ORIGINALS, 'pl')

  it('has its original by its address; what is not translated has none', () => {
    expect(POLISH.map((document) => originalOf(document))).toEqual([PAYSLIP, TIPS, undefined])
    expect(originalOf(makeDocument({ id: '/pl/guides/pay/', language: 'en' }))).toBeUndefined()
  })

  it('is found by the title of its original and the lay terms that are no sentences', () => {
    expect(nameOriginal(PASEK, PAYSLIP).originalTerms).toEqual(['Must I get a payslip?', 'no payslip', 'P45'])
    expect(nameOriginal(GUIDE, undefined)).toBe(GUIDE)
  })

  it('is the same document as long as its original is', () => {
    expect(nameOriginal(PASEK, PAYSLIP)).toBe(nameOriginal(PASEK, PAYSLIP))
    expect(nameOriginal(PASEK, { ...PAYSLIP, title: 'Payslips' }).originalTerms?.[0]).toBe('Payslips')
  })
})

describe('The search of another language', () => {
  const engine = openIndex(buildIndex(POLISH, 'pl', ORIGINALS))

  it('finds the translation by the English word of a letter, before what is not translated', () => {
    expect(find(engine, 'p45')).toEqual(['/pl/rights/payslip/'])
    expect(find(engine, 'payslip')).toEqual(['/pl/rights/payslip/', '/guides/pay/'])
  })

  it('puts the word of the language before the English one', () => {
    const both = [PASEK, makeDocument({ ...NAPIWKI, layTerms: ['payslip'] })]
    expect(find(openIndex(buildIndex(both, 'pl', ORIGINALS)), 'payslip')[0]).toBe('/pl/rights/tips/')
  })

  it('does not find it by English words where it has no original', () => {
    expect(find(openIndex(buildIndex(POLISH, 'pl')), 'p45')).toEqual([])
  })
})

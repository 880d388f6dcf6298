import { expect, test } from 'vitest'

import { askWhetherAnother, noteInBrowser } from '../../../sanity-studio/app/review/browser-people.ts'

const ADA = { id: 'a', name: 'Ada' }
const BEN = { id: 'b', name: 'Ben' }

function storage(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

test('A browser knows under which other names it was signed in', () => {
  const browser = storage()
  expect(noteInBrowser(browser, ADA)).toEqual([])
  expect(noteInBrowser(browser, ADA)).toEqual([])
  expect(noteInBrowser(browser, BEN)).toEqual([ADA])
  expect(noteInBrowser(browser, ADA)).toEqual([BEN])
  expect(noteInBrowser(storage(), BEN)).toEqual([])
})

test('A browser that keeps nothing, or something else under that name, stops nobody', () => {
  const full = {
    getItem: () => '{"not": "ours"}',
    setItem: () => {
      throw new Error('QuotaExceededError')
    },
  }
  expect(noteInBrowser(full, ADA)).toEqual([])
  expect(noteInBrowser({ ...full, getItem: () => 'cut off [' }, ADA)).toEqual([])
})

test('Whoever approves what was written from the same browser is asked whether she is another person', () => {
  expect(askWhetherAnother(['a'], [ADA])).toContain('You and Ada, who wrote it, work in one browser.')
  expect(askWhetherAnother(['a', 'b'], [ADA, BEN])).toContain('You and Ada and Ben, who wrote it')
  expect(askWhetherAnother(['b'], [ADA])).toBeUndefined()
  expect(askWhetherAnother(undefined, [ADA])).toBeUndefined()
  expect(askWhetherAnother(['a'], [])).toBeUndefined()
})

import { describe, expect, it } from 'vitest'

import { toSlug } from '../../../src/domain/slug.ts'

describe('Words become a part of an address', () => {
  it.each([
    ['What to do now', 'what-to-do-now'],
    ['  Éducation — à  l’hôtel!  ', 'education-a-lhotel'],
    ["Don't knock twice", 'dont-knock-twice'],
    ['Room 101 (B)', 'room-101-b'],
    ['Łódź', 'łodz'],
    ['Română: semne', 'romana-semne'],
    ['Що робити', 'що-робити'],
    ['ماذا تفعل؟', 'ماذا-تفعل'],
    ['جَوَاز', 'جواز'],
    ['怎么办？', '怎么办'],
    ['ＷＩＦＩ', 'wifi'],
    ['…', ''],
    ['', ''],
  ])('“%s” → “%s”', (words, slug) => {
    expect(toSlug(words)).toBe(slug)
  })

  it('stays as it is when it is one already', () => {
    expect(toSlug(toSlug('Éducation à l’hôtel'))).toBe(toSlug('Éducation à l’hôtel'))
  })
})

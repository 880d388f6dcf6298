import { describe, expect, it } from 'vitest'

import { contentPath, idAt } from '../../../sanity-studio/lake/content-folder/content-path.ts'

const of = (_id: string, _type = 'guide', language: unknown = 'en') => ({ _id, _type, language })

describe('The file of a document', () => {
  it.each([
    [of('guide-a'), 'en/guide/guide-a.json'],
    [of('guide-a-zh', 'guide', 'zh-Hans'), 'zh-Hans/guide/guide-a-zh.json'],
    [of('page-about.pl', 'page', 'pl'), 'pl/page/page-about.pl.json'],
    [of('drafts.guide-a'), 'drafts/en/guide/guide-a.json'],
    [of('versions.spring.guide-a'), 'versions/spring/en/guide/guide-a.json'],
    [of('review.guide-a', 'review', null), 'none/review/review.guide-a.json'],
    [of('guide-a', '../../../etc', '../..'), 'none/other/guide-a.json'],
    [of('guide-a', 'guide', 'drafts'), 'none/guide/guide-a.json'],
  ])('%o is %s, from which its id can be told', (document, path) => {
    expect(contentPath(document)).toBe(path)
    expect(idAt(path)).toBe(document._id)
    expect(idAt(`private/${path}`)).toBe(document._id)
  })
})

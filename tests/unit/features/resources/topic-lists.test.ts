import { describe, expect, it } from 'vitest'

import { feedOfTopic, themeLists, topicLists } from '../../../../src/features/resources/topic-lists.ts'
import { makeExternalResource } from '../../../helpers/make-card.ts'
import { makeContext } from '../../site/make-context.ts'

const TERM = { definition: '', layTerms: [], order: 1, language: 'en', isFallback: false, isUnchecked: false }
const topic = (slug: string, theme: string) => ({
  ...TERM,
  id: slug,
  slug,
  theme,
  path: `/topics/${slug}/`,
  title: slug,
})
const contextOfTopics = () =>
  makeContext({
    topics: [
      topic('law', 'law-and-policies'),
      topic('policy', 'law-and-policies'),
      topic('recruitment', 'recruitment'),
    ],
    resources: [
      makeExternalResource({ id: 'both', topics: ['law', 'policy'] }),
      makeExternalResource({ id: 'law', topics: ['law'], isFallback: true }),
      makeExternalResource({ id: 'hiring', topics: ['recruitment'] }),
    ],
  })
const idsIn = (lists: ReturnType<typeof topicLists>, slug: string) =>
  lists
    .find((list) => list.slug === slug)
    ?.resources.map(({ id }) => id)
    .sort()

describe('Who looks for a subject in the library', () => {
  it('finds it on a tile, in the order of the tiles; one without a topic is not shown', async () => {
    expect(themeLists(await contextOfTopics()).map(({ link }) => link)).toEqual([
      { title: 'Hiring and agencies', path: '/topics/recruitment/' },
      { title: 'Law and policies', path: '/topics/law-and-policies/' },
    ])
  })

  it('finds behind a tile what any of its topics has, each once, and one topic by itself at its old address', async () => {
    const lists = topicLists(await contextOfTopics())
    expect(idsIn(lists, 'law-and-policies')).toEqual(['both', 'law'])
    expect(idsIn(lists, 'policy')).toEqual(['both'])
  })

  it('finds one list where a tile and a topic have the same address', async () => {
    const lists = topicLists(await contextOfTopics())
    expect(lists.filter(({ slug }) => slug === 'recruitment').map(({ link }) => link.title)).toEqual([
      'Hiring and agencies',
    ])
  })

  it('is told by a feed of what is written in her language', async () => {
    const context = await contextOfTopics()
    const lists = topicLists(context)
    const feed = lists.filter(({ slug }) => slug === 'law').map((list) => feedOfTopic(list, context))
    expect(feed.map(({ path, cards }) => [path, cards.map(({ id }) => id)])).toEqual([['/topics/law/', ['both']]])
  })
})

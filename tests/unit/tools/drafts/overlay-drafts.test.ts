import { describe, expect, it } from 'vitest'

import { formatProblem } from '../../../../src/domain/problem.ts'
import { createEmbeddedSource } from '../../../../src/catalogue/source/embedded.ts'
import type { ContentDocument } from '../../../../src/catalogue/source/source.ts'
import { overlayDrafts, overlayValidDrafts } from '../../../../src/tools/drafts/overlay-drafts.ts'
import { writeDataset } from '../../../helpers/write-dataset.ts'

const page = (_id: string, title: string) => ({ _id, _type: 'page', title })

it('A draft replaces its published document, under the published id', () => {
  const { documents, drafts } = overlayDrafts([page('drafts.a', 'new'), page('a', 'old'), page('b', 'other')])
  expect(documents).toEqual([page('a', 'new'), page('b', 'other')])
  expect([...drafts]).toEqual(['a'])
})

it('A draft of an unpublished document is shown as well; a version in a release is not', () => {
  const { documents } = overlayDrafts([page('drafts.a', 'new'), page('versions.r1.b', 'planned')])
  expect(documents).toEqual([page('a', 'new')])
})

it('Where a draft is left out, the published document stays', () => {
  const raw = [page('drafts.a', 'broken'), page('a', 'old'), page('drafts.c', 'broken too')]
  const { documents, drafts } = overlayDrafts(raw, new Set(['a', 'c']))
  expect(documents).toEqual([page('a', 'old')])
  expect(drafts.size).toBe(0)
})

describe('Of the drafts that are shown, none breaks a page:', () => {
  const topic = (_id: string, fields = {}) => ({ _id, _type: 'topic', title: 'Signs', language: 'en', ...fields })
  const guide = (_id: string, topicId: string) => ({
    ...{ _id, _type: 'guide', title: 'A guide' },
    topics: [{ _type: 'reference', _key: 'a', _ref: topicId }],
  })

  async function overlay(raw: readonly ContentDocument[]) {
    const source = await createEmbeddedSource(await writeDataset([]))
    const { documents, problems } = await overlayValidDrafts(raw, {
      ...{ source, today: '2026-06-01' },
      soundAssets: { before: new Set(), now: new Set() },
    })
    return { documents, problems: problems.map(formatProblem) }
  }

  it('an unfinished draft without errors is shown', async () => {
    const { documents, problems } = await overlay([topic('drafts.t'), guide('drafts.g', 't')])
    expect(documents.map(({ _id }) => _id)).toEqual(['t', 'g'])
    expect(problems).toEqual([])
  })

  it('a draft with an error is left out, with the reason, and its published document stays', async () => {
    const published = topic('t', { title: 'Published' })
    const { documents, problems } = await overlay([published, topic('drafts.t', { colour: 'red' })])
    expect(documents).toEqual([published])
    expect(problems).toEqual(['t colour: The type “topic” has no field “colour”. Correct its name, or remove it.'])
  })

  it('and so is a draft that refers to one that is left out', async () => {
    const { documents, problems } = await overlay([topic('drafts.t', { colour: 'red' }), guide('drafts.g', 't')])
    expect(documents).toEqual([])
    expect(problems.at(-1)).toBe(
      'g topics[0]: It points to “t”, which is not published. Publish that document, or take the reference away.',
    )
  })
})

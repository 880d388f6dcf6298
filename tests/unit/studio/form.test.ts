import { createClient } from '@sanity/client'
import { expect, it } from 'vitest'

import { askedOnce } from '../../../sanity-studio/app/connection/asked-once.ts'
import { writingFirst } from '../../../sanity-studio/app/form/writing-first.ts'
import { placesIn } from '../../../sanity-studio/app/review/places.ts'

it('Title, summary and text come first in a form, then the rest as it was', () => {
  const members = ['title', 'slug', 'kind', 'summary', 'topics', 'body', 'needsReader'].map((name) => ({
    kind: 'field',
    name,
  }))
  const order = ['title', 'summary', 'body', 'slug', 'kind', 'topics', 'needsReader']
  expect(writingFirst(members).map(({ name }) => name)).toEqual(order)
  const without = members.filter(({ name }) => name !== 'body')
  expect(writingFirst(without), 'a form without a text').toEqual(without)
})

it('A remark can be about the whole text, a field, a paragraph, or one of its sentences', () => {
  const type = { name: 'guide', jsonType: 'object', fields: [{ name: 'body', type: { title: 'Text' } }] }
  const block = (key: string, text: string) => ({ _key: key, _type: 'block', children: [{ _type: 'span', text }] })
  const document = { _id: 'g', _type: 'guide', body: [block('a', 'Knock. Then wait.'), block('b', 'Go in.')] }
  // @ts-expect-error -- a compiled type has more than these
  expect(placesIn(document, type)).toEqual([
    { field: 'document', name: 'The whole text' },
    { field: 'body', name: 'Text' },
    {
      ...{ field: 'body', paragraph: 'a', quote: 'Knock. Then wait.', name: 'Text: “Knock. Then wait.”' },
      sentences: ['Knock.', 'Then wait.'],
    },
    { field: 'body', paragraph: 'b', quote: 'Go in.', name: 'Text: “Go in.”' },
  ])
})

it('What many parts of a form ask of the log at the same moment is asked once', async () => {
  const client = createClient({ projectId: 'hub00000', dataset: 'production', apiVersion: '2025-02-19', useCdn: false })
  const asked: string[] = []
  const ask = askedOnce((_, [one]: readonly { readonly revision: string }[]) => {
    asked.push(one?.revision ?? '')
    return Promise.resolve(new Map([[one?.revision ?? '', 'ada']]))
  })
  const [first, second] = [
    { id: 'a', revision: '1' },
    { id: 'a', revision: '2' },
  ]
  const answers = await Promise.all([ask(client, [first]), ask(client, [first]), ask(client, [second])])
  expect(answers.map((answer) => [...answer.keys()])).toEqual([['1'], ['1'], ['2']])
  expect(asked).toEqual(['1', '2'])
  await ask(client, [first])
  expect(asked, 'later anew').toEqual(['1', '2', '1'])
})

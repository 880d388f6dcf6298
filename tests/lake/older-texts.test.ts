import { expect, it } from 'vitest'

import { fingerprint } from '../../sanity-studio/model/rules/units/fingerprint.ts'
import { findOlderTexts } from '../../sanity-studio/app/translations/older-texts.ts'
import { guide, useTestLake } from './test-lake.ts'

const lake = useTestLake()

const madeFrom = (title: string, on: string) => [{ unit: 'title', hash: fingerprint(title) ?? '', on }]
const LONG_AGO = '2020-01-01T00:00:00Z'

it('The words of a translation that is older than the history are found in it by their hash', async () => {
  const { ada } = lake()
  await ada.create({ ...guide('knock'), title: 'Knock first' })
  await ada.patch('knock').set({ title: 'Knock twice' }).commit()
  await ada.patch('knock').set({ title: 'Knock and wait' }).commit()
  const found = (title: string) => findOlderTexts(ada, 'knock', madeFrom(title, LONG_AGO))
  expect(await found('Knock first')).toEqual(new Map([['title', 'Knock first']]))
  expect(await found('Knock twice')).toEqual(new Map([['title', 'Knock twice']]))
  expect(await found('Knock never')).toEqual(new Map())
})

import { expect, test } from 'vitest'

import { field } from './editor.ts'
import { boxOf, closeWindow } from './fill-block.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

test('An editor adds a duty to a law, beside those that it has', async () => {
  const page = await studio.open('Ada', '/structure/law;GB-GBN;law-uk-era-oct-2026')
  const duties = field(page, 'duties')
  await duties.getByText('Take all reasonable steps against harassment').waitFor()

  await duties.getByRole('button', { name: 'Add item' }).click()
  const window = page.getByTestId('nested-object-dialog')
  await boxOf(window, 'title').fill('Tell new staff')
  await boxOf(window, 'who').fill('Everybody.')
  await boxOf(window, 'from').fill('2027-01-01')
  await boxOf(window, 'from').press('Tab')
  await closeWindow(window)
  await duties.getByText('Tell new staff').waitFor()
  await duties.getByText('Everybody.').waitFor()

  const last = '*[_id == "drafts.law-uk-era-oct-2026"][0].duties[-1]{_type, title, who, from}'
  await soon(() => studio.client().fetch(last, {}, { perspective: 'raw' })).toEqual({
    ...{ _type: 'duty', title: 'Tell new staff', who: 'Everybody.', from: '2027-01-01' },
  })
  const published = '*[_id == "law-uk-era-oct-2026"][0].duties[].title'
  expect(await studio.client().fetch(published, {}, { perspective: 'raw' })).not.toContain('Tell new staff')
})

import { expect, onTestFinished, test, vi } from 'vitest'

import { startPreview } from '../../src/tools/studio/preview.ts'
import { field, fill, formOf } from './editor.ts'
import { useStudio } from './open-studio.ts'
import { soon } from './soon.ts'

const studio = useStudio()

test('The page of a draft stands beside the form, an edit appears there, and a click on its words opens their field', async () => {
  const { preview } = studio
  await expect(fetch(preview), `Something else answers at ${preview}: end it first.`).rejects.toThrow()
  const ada = await studio.open('Ada', formOf('guide', 'guide-risk-map'))
  await fill(ada, 'title', 'A map of risks, drafted')
  await ada.getByRole('tab', { name: 'Preview' }).click()
  await ada.getByText(`No preview server answers at ${preview}`).waitFor()

  // Astro would take itself for a part of this test.
  vi.stubEnv('NODE_ENV', 'development')
  vi.stubEnv('VITEST', undefined)
  const running = startPreview({
    lake: studio.lake,
    token: studio.lake.signIn('Preview').token,
    port: Number(new URL(preview).port),
  })
  onTestFinished(() => running.stop())
  await soon(() =>
    fetch(preview).then(
      ({ status }) => status,
      () => 'nobody there',
    ),
  ).toBe(401)
  const heading = ada.frameLocator('iframe[title="Preview of the page"]').getByRole('heading', { level: 1 })
  await heading.waitFor({ timeout: 120_000 })
  await soon(() => heading.innerText()).toBe('A map of risks, drafted')

  const ben = await studio.open('Ben', formOf('guide', 'guide-risk-map'))
  await fill(ben, 'title', 'A map of risks, redrafted')
  await soon(() => heading.innerText()).toBe('A map of risks, redrafted')

  await heading.click()
  await ada.waitForURL(/path%3Dtitle/)
  await field(ada, 'title').waitFor()
  expect(await studio.client().fetch('*[_id == "guide-risk-map"][0].title')).toBe('Draw a risk map in an afternoon')
})

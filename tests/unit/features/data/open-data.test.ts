import { beforeAll, describe, expect, it } from 'vitest'

import { formatPartialDate } from '../../../../src/domain/partial-date.ts'
import { readContent, setContent, toContent, type Content } from '../../../../src/catalogue/index.ts'
import { dataFilePaths, hsdsPaths } from '../../../../src/features/data/open-data.ts'
import { blockHtml, embedPaths } from '../../../../src/features/data/signs-embed.ts'
import { writeDataFile } from '../../../../src/features/data/write-data.ts'
import { contactPoints } from '../../../../src/open-data/contact-points.ts'
import { toService } from '../../../../src/open-data/hsds/services.ts'
import { FROZEN_CONTENT } from '../../../helpers/content-files.ts'

const SITE = new URL('https://hub.example')
const SETTINGS = { site: SITE, today: '2026-11-27' }

let content: Content

beforeAll(async () => {
  content = await readContent({ HUB_CONTENT: FROZEN_CONTENT })
})

/** The content with other values in the fields of a document. */
function withFields(id: string, fields: Readonly<Record<string, unknown>>): Content {
  const documents = content.documents.map((document) => (document._id === id ? { ...document, ...fields } : document))
  return toContent({ ...content, documents })
}

/** The text of every file of the data by its name. */
async function writeData(from: Content): Promise<ReadonlyMap<string, string>> {
  setContent(from)
  return new Map((await dataFilePaths()).map(({ params, props }) => [params.file, writeDataFile(props.data, SITE)]))
}

describe('Open data', () => {
  it('Modern Slavery Helpline: change the number in the dataset, all outputs change', async () => {
    const changed = withFields('helpline-gb-msh', { phone: '08000 999 999', dial: '+448000999999' })
    const files = await writeData(changed)
    const services = (await hsdsPaths()).flatMap(({ props }) => props.lines.map(toService))
    const [embed] = await embedPaths()
    const outputs = [
      files.get('helplines.json'),
      files.get('helplines.csv'),
      JSON.stringify(services),
      embed && blockHtml(embed.props.block, SETTINGS, 2),
      JSON.stringify(contactPoints(changed.library('en').helplines, (code) => code)),
    ]
    for (const output of outputs) {
      expect(output).toContain('8000999999')
      expect(output).not.toContain('8000121700')
    }
  })

  it('A copy of the signs says in every language of which day its numbers are, and whose it is', async () => {
    setContent(content)
    const blocks = (await embedPaths()).map(({ props }) => props.block)
    expect(blocks).toHaveLength(content.languages.length)
    for (const block of blocks) {
      const html = blockHtml(block, SETTINGS, 2)
      expect(html).toContain(formatPartialDate(SETTINGS.today, block.language))
      expect(html).toContain(`${block.hub}, CC BY 4.0`)
    }
  })

  it('Its resource hub: the data have what readers see, and no answer that is held back', async () => {
    const { rights } = content.library('en')
    const all = await writeData(content)
    expect(all.get('rights.json')?.match(/"type": "rightsAnswer"/g)).toHaveLength(rights.length)
    const heldBack = await writeData(withFields('siteSettings', { hideUnreadRights: true }))
    expect(heldBack.get('rights.json')).not.toContain('"type": "rightsAnswer"')
  })

  it('A change of a number in English is told of its seven translations', async () => {
    const fields = { useFor: 'Ask for help here, day and night.', _updatedAt: '2026-12-24T08:00:00Z' }
    const files = await writeData(withFields('helpline-gb-msh', fields))
    expect(files.get('helplines.json')?.match(/"changedOn": "2026-12-24"/g)).toHaveLength(7)
  })

  it('Equal content gives equal bytes, whatever the order in which it was read', async () => {
    const files = await writeData(content)
    expect(await writeData(toContent({ ...content, documents: content.documents.toReversed() }))).toEqual(files)
    expect(files.get('index.json')).toContain('"identifier": "organisations"')
  })

  it('A translation stands beside its original once its language is open', async () => {
    const english = content.documents.filter(({ translationOf }) => translationOf === undefined)
    const original = content.documents.find(({ _id }) => _id === 'sign-all-afraid')
    const translation = {
      ...original,
      ...{ _id: 'sign-all-afraid-pl', _type: 'sign', language: 'pl', title: 'Ktoś się boi.', slug: undefined },
      ...{ translationOf: { _type: 'reference', _ref: 'sign-all-afraid' }, translationStatus: 'machine-unchecked' },
    }
    const closed = await writeData(toContent({ ...content, documents: [...english, translation] }))
    expect(closed.get('signs.json')).not.toContain('Ktoś się boi.')
    const settings = content.documents.find(({ _id }) => _id === 'siteSettings')
    const polish = {
      ...settings,
      ...{ _id: 'siteSettings-pl', _type: 'siteSettings', language: 'pl' },
      translationOf: { _type: 'reference', _ref: 'siteSettings' },
    }
    const open = await writeData(toContent({ ...content, documents: [...english, translation, polish] }))
    expect(open.get('signs.json')).toContain('"pl": "Ktoś się boi."')
    expect(open.get('signs.json')).toMatch(/"pl": \{\s*"status": "machine-unchecked"\s*\}/)
    expect(open.get('signs-pl.csv')).toContain('Ktoś się boi.')
    expect(open.get('signs.csv')).not.toContain('Ktoś się boi.')
    expect(open.get('index.json')).toContain('https://hub.example/data/signs-pl.csv')
  })
})

import { translator } from '../../../src/i18n/translate.ts'
import type { PathsContext } from '../../../src/site/page-context.ts'
import { readContent, type Library } from '../../../src/catalogue/index.ts'
import { makeGoodDataset, writeTestDataset } from '../../content/good-dataset.ts'

/** What the paths of English pages are found with, over the good dataset with parts of its library replaced. */
export async function makeContext(parts: Partial<Library> = {}): Promise<PathsContext> {
  const content = await readContent({ HUB_CONTENT: await writeTestDataset(await makeGoodDataset()) })
  return {
    language: 'en',
    t: translator('en'),
    library: { ...content.library('en'), ...parts },
    originals: content.library('en'),
    languages: ['en'],
    englishParts: [],
    closedParts: [],
    smallLanguages: [],
    written: {},
    translations: new Map(),
    today: '2026-06-01',
  }
}

import { documentPath, partPath, type SectionType } from '../../../src/domain/paths.ts'
import { readContent } from '../../../src/catalogue/index.ts'
import type { ContentDocument } from '../../../src/catalogue/source/source.ts'
import { toolDocuments } from '../../../src/search/documents/tool-documents.ts'
import { isObject, readRawDocuments } from '../documents.ts'

const SECTIONS: ReadonlySet<string> = new Set<SectionType>([
  'guide',
  'policy',
  'training',
  'externalResource',
  'topic',
  'role',
  'law',
  'rightsAnswer',
])

/** The page of the steps is found as one document, which content/ does not have. */
const STEPS_PAGE = 'what-to-do'

function isSection(type: string): type is SectionType {
  return SECTIONS.has(type)
}

function pathOf({ _type, slug }: ContentDocument & { readonly slug?: unknown }): readonly string[] {
  if (!isObject(slug) || typeof slug['current'] !== 'string') return []
  const name = slug['current']
  if (isSection(_type)) return [documentPath('en', _type, name)]
  if (_type === 'sign') return [`${partPath('en', 'signs')}#${name}`]
  if (_type === 'helpline') return [`${partPath('en', 'helplines')}#${name}`]
  return _type === 'page' ? [partPath('en', name)] : []
}

/**
 * The addresses of the published documents of content/, which are their ids in the search, by document id. Tools, which are no
 * documents, are there as `tool-laws`.
 */
export async function readContentPaths(folder: string): Promise<ReadonlyMap<string, string>> {
  const documents = await readRawDocuments(folder)
  const paths = documents.flatMap((document) => pathOf(document).map((path) => [document._id, path] as const))
  // Whether an organisation has a page of its own, and whether a guide is a part of its job's page, is known once all is mapped.
  const library = (await readContent({ HUB_CONTENT: folder })).library('en')
  const { helplines, resources, organisations, partnerships, referralRoutes, cases } = library
  for (const { id, path } of [
    ...helplines,
    ...resources,
    ...organisations,
    ...partnerships,
    ...referralRoutes,
    ...cases,
  ])
    paths.push([id, path])
  for (const { id: path } of toolDocuments(library)) paths.push([`tool${path.slice(0, -1).replaceAll('/', '-')}`, path])
  return new Map([...paths, [STEPS_PAGE, partPath('en', STEPS_PAGE)]])
}

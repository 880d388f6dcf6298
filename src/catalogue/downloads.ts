import type { Resource } from '../domain/resource.ts'
import type { RichText } from '../domain/rich-text.ts'
import type { Library } from './library.ts'
import { getContent } from './content.ts'

function textsOf(resource: Resource): readonly RichText[] {
  switch (resource.type) {
    case 'externalResource':
      return []
    case 'guide':
      return [resource.body]
    case 'policy':
      return [resource.body, resource.guidance]
    case 'training':
      return [resource.body, ...resource.lessons.map((lesson) => lesson.body)]
  }
}

/** Every text that the pages of a language show: of guides, papers, lessons and pages. */
export function textsIn(library: Pick<Library, 'resources' | 'pages'>): readonly RichText[] {
  return [...library.resources.flatMap(textsOf), ...library.pages.map(({ body }) => body)]
}

/** The asset ids of all files that the pages of a language offer. */
export function downloadsIn(library: Pick<Library, 'resources' | 'pages'>): readonly string[] {
  return textsIn(library).flatMap((text) =>
    text.flatMap((block) => (block._type === 'download' ? [block.assetId] : [])),
  )
}

/** The bytes of a file. Throws a ContentError if it is missing. */
export async function readDownload(assetId: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await (await getContent()).readAsset(assetId))
}

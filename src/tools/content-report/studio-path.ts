import type { DocumentLink } from '../../../sanity-studio/model/gaps/gap.ts'

/** The address within the Studio at which a document opens. */
export function studioPath({ id, type }: DocumentLink): string {
  return `/intent/edit/id=${encodeURIComponent(id)};type=${encodeURIComponent(type)}/`
}

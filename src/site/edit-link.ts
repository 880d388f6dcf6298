import type { TextVersion } from '../domain/locale-info.ts'
import type { PageContext } from './page-context.ts'

/** Where the text of a document is changed in the hub's repository; undefined where the hub names none. */
export function editLink({ file }: TextVersion, { editAt }: Pick<PageContext, 'editAt'>): string | undefined {
  return editAt === undefined || file === undefined ? undefined : `${editAt}/${file}`
}

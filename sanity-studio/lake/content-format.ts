/*
 * The format of content/, for programs that read, merge or write that folder without a lake. Beside `index.ts` it is the one
 * file of the lake that other code imports.
 */

export { openAssetFiles } from './assets/asset-files.ts'
export { assetId } from './assets/asset-name.ts'
export {
  byTypeAndId,
  type ContentDocument,
  formatLine,
  isSynced,
  toContentDocument,
} from './content-sync/content-line.ts'
export { DATA_FILE, readDataFile } from './content-sync/data-file.ts'
export { type ExportReport, exportToContent } from './content-sync/export-to-content.ts'
export { DRAFTS_FILE, mayBePrivate } from './content-sync/private-drafts.ts'
export { isJsonObject, type Json, type JsonObject, type LakeDocument } from './document.ts'
export { parseJson } from './http/body.ts'
export { writeFileAtomic } from './store/write-file.ts'

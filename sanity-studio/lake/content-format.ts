/*
 * The functions by which programs without a lake bring a dataset into content/. Beside `index.ts` and `content-folder/index.ts`
 * it is the one file of the lake that other code imports.
 */

export { openAssetFiles } from './assets/asset-files.ts'
export { assetId } from './assets/asset-name.ts'
export { createContentSide } from './content-sync/content-side.ts'
export { type ExportReport, exportToContent } from './content-sync/export-to-content.ts'
export { mayBePrivate } from './content-sync/private-drafts.ts'
export type { JsonObject, LakeDocument } from './document.ts'

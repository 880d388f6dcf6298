/*
 * content/ on the disk: where a document's file is, how it is written, and how a folder of them is read and changed. For the lake
 * and for programs without one; of the lake's files, the hub's own code imports only this one.
 */

export { withReferences } from './asset-pointers.ts'
export { type ContentDocument, formatDocument, isSynced, toContentDocument } from './content-document.ts'
export { ContentUnreadable } from './errors.ts'
export { contentPath, isPrivatePath, isPublishedPath, PRIVATE_FOLDER, privatePath } from './content-path.ts'
export { parseFile, type StoredDocument } from './parse-file.ts'
export { isAmongDocuments, readAtOnce, readFolder, stampOf } from './read-folder.ts'
export { type FileChange, writeFiles } from './write-files.ts'

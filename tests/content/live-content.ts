import { readContent } from '../../src/catalogue/index.ts'

/** The hub's own content, which the files of a process share: its thousands of documents are read once. */
export const liveContent = await readContent({})

export { contentPath } from '../../../sanity-studio/lake/content-folder/index.ts'

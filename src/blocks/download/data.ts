import type { BlockData } from '../block-data.ts'

declare module '../../domain/rich-text.ts' {
  interface Blocks {
    download: {
      readonly title: string
      /** Sanity's asset id: file-<sha1>-<extension>. */
      readonly assetId: string
    }
  }
}

export const download: BlockData<'download'> = {
  // None where no file was chosen.
  map({ title, file }) {
    const assetId = file.asset?._ref
    return assetId === undefined ? [] : [{ _type: 'download', title, assetId }]
  },
  text: ({ title }) => title,
  paper: ({ title }, { t }) => [{ kind: 'pageOnly', what: t('papers.file'), text: title }],
  cues: () => [],
  fixture: () => import('./fixture.ts'),
}

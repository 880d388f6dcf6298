import type { Download } from '../../domain/rich-text.ts'
import type { RowOf } from '../block-data.ts'

/** Maps a download; none where no file was chosen. */
export function mapDownload({ title, file }: RowOf<'download'>): readonly Download[] {
  const assetId = file.asset?._ref
  return assetId === undefined ? [] : [{ _type: 'download', title, assetId }]
}

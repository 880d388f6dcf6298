import type { SignatureLines } from '../../domain/rich-text.ts'

export function signatureLinesText({ lines }: SignatureLines): string {
  return lines
    .flatMap(({ label, blank }) => [label, blank?.label])
    .filter(Boolean)
    .join('\n')
}

/** The words of papers: sheets to fill in, lines to sign. */
export const papers = {
  'record.sheet': 'Sheet to fill in',
  'record.example': 'For example: {example}',
  'signature.all': 'name, signature, date',
  'signature.named': 'signature, date',
}

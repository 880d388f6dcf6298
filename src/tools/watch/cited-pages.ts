import { addressesIn } from '../../../sanity-studio/model/gaps/addresses.ts'
import { isOriginal, type DocumentLink, type ReportedDocument } from '../../../sanity-studio/model/gaps/gap.ts'
import { canonical, fieldsIn, textsIn, type Fields } from '../../../sanity-studio/model/rules/fields.ts'
import { documentName } from '../words/document-name.ts'

/** A page of another site, and who cites it. */
export interface CitedPage {
  /** Without what follows `#`: a server does not see it. */
  readonly address: string
  readonly documents: readonly DocumentLink[]
  /** The numbers, sums and shares that the documents take from their pages, as they write them. */
  readonly figures: readonly string[]
}

/** A number of at least two digits, with the marks that divide thousands and decimals: 63, 2,000, 12.71. */
const FIGURE = /\d(?:[\d.,]*\d)+/g

/** A sum of money or a share: £12.71, 1 500 kr, EUR 2,000, 63 %. */
const SUM = /(?:[£$€]|\b[A-Z]{3}) ?\d[\d., ]*\d|\b\d[\d., ]*\d ?(?:%|per ?cent|[£$€]|kr\b|[A-Z]{3}\b)/g

/** Characters: a number of two digits stands on a page for many reasons. */
const SHORTEST = 3

/** What a document says that its pages have to say as well: numbers to call, the figures of a statistic, sums and shares of any other. */
function figuresOf(document: Fields): readonly string[] {
  const { _type, phone, textNumber, short, title } = document
  if (_type === 'helpline') return textsIn([phone, textNumber]).filter((number) => /\d/.test(number))
  if (_type === 'statistic') return textsIn([short ?? title]).flatMap((text) => text.match(FIGURE) ?? [])
  const words = canonical(document, (name) => name.startsWith('_') || name === 'sources')
  const figures = (words.match(SUM) ?? []).flatMap((sum) => sum.match(FIGURE) ?? [])
  return [...new Set(figures)].filter((figure) => figure.length >= SHORTEST)
}

/** Pages with a number are asked for it where they are sources of the document; other addresses of it only have to be there. */
function sourcesOf({ sources }: Fields): ReadonlySet<unknown> {
  return new Set(fieldsIn(sources).map(({ url }) => withoutPlace(String(url))))
}

function withoutPlace(address: string): string {
  return address.replace(/#.*$/, '')
}

/** Every page of another site that published documents cite, each once, sorted by address. */
export function citedPages(documents: readonly ReportedDocument[]): readonly CitedPage[] {
  const cites = documents.filter(isOriginal).flatMap((document) => {
    const [sources, figures] = [sourcesOf(document), figuresOf(document)]
    const link = { id: document._id, type: document._type, title: documentName(document) }
    return [...new Set(addressesIn(document).map(withoutPlace))]
      .filter((address) => URL.canParse(address))
      .map((address) => ({
        address,
        link,
        figures: sources.has(address) ? figures : [],
      }))
  })
  return [...Map.groupBy(cites, ({ address }) => address)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([address, of]) => ({
      address,
      documents: of.map(({ link }) => link),
      figures: [...new Set(of.flatMap(({ figures }) => figures))],
    }))
}

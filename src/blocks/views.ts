import type { BlockType } from '../domain/rich-text.ts'
import Callout from './callout/View.astro'
import CheckList from './check-list/View.astro'
import DoDontList from './do-dont-list/View.astro'
import Download from './download/View.astro'
import Figure from './figure/View.astro'
import HelplineCard from './helpline-card/View.astro'
import RecordTable from './record-table/View.astro'
import SignList from './sign-list/View.astro'
import SignatureLines from './signature-lines/View.astro'
import SourcedQuote from './sourced-quote/View.astro'
import Steps from './steps/View.astro'
import type { ViewProps } from './view-props.ts'

/** The types of block that have a view of their own; paragraphs, headings and lists are rendered in runs. */
type ViewedType = Exclude<BlockType, 'block'>

type View<Type extends ViewedType> = (props: ViewProps<Type>) => unknown

/** The view of every type of block. The compiler asks for each. Only Astro can load this file. */
const views: { readonly [Type in ViewedType]: View<Type> } = {
  callout: Callout,
  doDontList: DoDontList,
  steps: Steps,
  figure: Figure,
  signList: SignList,
  helplineCard: HelplineCard,
  download: Download,
  sourcedQuote: SourcedQuote,
  recordTable: RecordTable,
  checkList: CheckList,
  signatureLines: SignatureLines,
}

/** The component that shows blocks of a type. */
export function viewOf<Type extends ViewedType>(type: Type): View<Type> {
  return views[type]
}

import { callout } from './callout.ts'
import { checkList } from './check-list.ts'
import { doDontList } from './do-dont-list.ts'
import { download } from './download.ts'
import { figure } from './figure.ts'
import { helplineCard } from './helpline-card.ts'
import { recordTable } from './record-table.ts'
import { signList } from './sign-list.ts'
import { signatureLines } from './signature-lines.ts'
import { sourcedQuote } from './sourced-quote.ts'
import { steps } from './steps.ts'

/** The blocks that a text may hold beside its paragraphs, in the order of the editor's menu. */
export const blocks = [
  callout,
  doDontList,
  steps,
  figure,
  signList,
  helplineCard,
  download,
  sourcedQuote,
  recordTable,
  checkList,
  signatureLines,
] as const

import { callout } from './callout/schema.ts'
import { checkList } from './check-list/schema.ts'
import { doDontList } from './do-dont-list/schema.ts'
import { download } from './download/schema.ts'
import { figure } from './figure/schema.ts'
import { helplineCard } from './helpline-card/schema.ts'
import { recordTable } from './record-table/schema.ts'
import { signList } from './sign-list/schema.ts'
import { signatureLines } from './signature-lines/schema.ts'
import { sourcedQuote } from './sourced-quote/schema.ts'
import { steps } from './steps/schema.ts'

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

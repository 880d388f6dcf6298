import { counted, firstOf, firstWords, joined, titleOf } from './preview-words.ts'
import type { TypePreview } from './type-preview.ts'
import { valueName } from './value-names.ts'

/** How the blocks of a text look among its paragraphs. */
export const blockPreviews: Readonly<Record<string, TypePreview>> = {
  callout: {
    select: { title: 'title', text: 'text', tone: 'tone' },
    prepare: ({ title, text, tone }) => ({
      title: title ?? firstWords(text) ?? 'Empty callout',
      subtitle: typeof tone === 'string' ? valueName('callout', 'tone', tone) : undefined,
    }),
  },
  doDontList: {
    select: { yes: 'do', no: 'dont' },
    prepare: ({ yes, no }) => ({
      title: joined(firstOf(yes), firstOf(no)) ?? 'Do and do not',
      subtitle: `${counted(yes, 'line')} to do, ${counted(no, 'line')} not to do`,
    }),
  },
  steps: {
    select: { items: 'items' },
    prepare: ({ items }) => ({ title: titleOf(firstOf(items)) ?? 'Numbered steps', subtitle: counted(items, 'step') }),
  },
  figure: {
    select: { caption: 'caption', alt: 'picture.alt', media: 'picture' },
    prepare: ({ caption, alt, media }) => ({ title: caption ?? alt ?? 'Figure', subtitle: 'Figure', media }),
  },
  signList: {
    // A list cannot be asked for beside its members.
    select: { first: 'signs.0.title', second: 'signs.1.title', third: 'signs.2.title' },
    prepare: ({ first, second, third }) => ({ title: joined(first, second, third) ?? 'Signs', subtitle: 'Signs' }),
  },
  helplineCard: {
    select: { title: 'helpline.title', phone: 'helpline.phone' },
    prepare: ({ title, phone }) => ({ title: title ?? 'No helpline chosen', subtitle: joined('Helpline', phone) }),
  },
  download: {
    select: { title: 'title', file: 'file.asset.originalFilename' },
    prepare: ({ title, file }) => ({ title: title ?? 'Download', subtitle: joined('Download', file) }),
  },
  sourcedQuote: {
    select: { text: 'text', publisher: 'source.publisher' },
    prepare: ({ text, publisher }) => ({ title: text ?? 'Empty quotation', subtitle: joined('Quotation', publisher) }),
  },
  fillIn: {
    select: { field: 'field' },
    prepare: ({ field }) => ({ title: typeof field === 'string' ? `[${field}]` : 'Blank: choose which' }),
  },
  picture: {
    select: { alt: 'alt', credit: 'credit', media: 'asset' },
    prepare: ({ alt, credit, media }) => ({ title: alt ?? 'No description yet', subtitle: joined(credit), media }),
  },
  source: {
    select: { publisher: 'publisher', url: 'url', citation: 'citation', dated: 'dated' },
    prepare: ({ publisher, url, citation, dated }) => ({ title: publisher, subtitle: joined(dated, url ?? citation) }),
  },
  lesson: {
    select: { title: 'title', minutes: 'minutes' },
    prepare: ({ title, minutes }) => ({
      title,
      subtitle: typeof minutes === 'number' ? `${minutes} minutes` : 'No time given',
    }),
  },
}

import type { CareSentence } from './sentences.ts'

type Fields = Readonly<Record<string, unknown>>

const block = (key: string, text: string, more: Fields = {}): Fields => ({
  ...{ _type: 'block', _key: key, style: 'normal', markDefs: [] },
  ...{ children: [{ _type: 'span', _key: 'span', text, marks: [] }], ...more },
})
const heading = (text: string) => block('heading', text, { style: 'h2' })
const item = (text: string) => block('item', text, { listItem: 'bullet', level: 1 })

/** Headings of lists, as guides of each language have them. */
const HEADINGS: Readonly<Record<string, readonly [signs: string, deeds: string]>> = {
  en: ['What you may see or hear', 'What to do'],
  es: ['Lo que puedes ver u oír', 'Qué hacer'],
  pl: ['Co możesz zobaczyć lub usłyszeć', 'Co robić'],
  ro: ['Ce puteți vedea sau auzi', 'Ce să faceți'],
  uk: ['Що ви можете побачити або почути', 'Що робити'],
  pt: ['O que pode ver ou ouvir', 'O que fazer'],
  ar: ['ما قد تراه أو تسمعه', 'ما العمل'],
  'zh-Hans': ['你可能看到或听到什么', '怎么做'],
}

/** Every fact has a source, so that a figure has to say in its own paragraph whose it is. */
const sources = [
  { _type: 'source', _key: 'source', publisher: 'Ministry of the Interior', url: 'https://example.org/' },
]

function fieldsOf({ text, place, language }: CareSentence): Fields {
  const [signs, deeds] = HEADINGS[language] ?? ['', '']
  switch (place) {
    case 'sign-list':
      return { _type: 'guide', body: [heading(signs), item(text)] }
    case 'do-list':
      return { _type: 'guide', body: [heading(deeds), item(text)] }
    case 'step':
      return {
        _type: 'guide',
        body: [
          { _type: 'steps', _key: 'steps', items: [{ _type: 'step', _key: 'step', text: [block('text', text)] }] },
        ],
      }
    case 'training':
      return {
        _type: 'training',
        lessons: [{ _type: 'lesson', _key: 'lesson', title: '1', body: [block('text', text)] }],
      }
    case 'paper':
      return { _type: 'policy', body: [block('text', text)] }
    case 'right':
      return { _type: 'rightsAnswer', answer: text }
    default:
      return { _type: 'guide', body: [block('text', text)] }
  }
}

/** A document that has a sentence in its place and nothing else. */
export function documentWith(sentence: CareSentence): Fields {
  return { ...fieldsOf(sentence), language: sentence.language, title: '1', jurisdictions: ['GB'], sources }
}

import type { takeaway as english } from '../en/takeaway.ts'
import type { Translated } from '../translated.ts'

/** What sheets and files that leave the hub say about themselves, in Romanian: a machine's draft; no native speaker has checked it yet. */
export const takeaway: Translated<typeof english> = {
  'takeaway.version': '{title}, versiunea {version}, {date}',
  'takeaway.dated': '{title}, {date}',
  'takeaway.licence': 'Licență: {licence}',
  'takeaway.inEnglish': 'Acest text nu este încă tradus: este în engleză.',
  'takeaway.draft': 'Textul a fost tradus automat. Încă nu l-a citit nimeni care vorbește limba.',
  'takeaway.sources': 'Surse: {sources}',
  'takeaway.from': 'De la: {address}',
  'takeaway.keptBy':
    'Ce este deja completat este păstrat pe acest dispozitiv de „{page}”. Aici nu se păstrează nimic dacă nu bifați căsuța.',
}

import type { show as english } from '../en/show.ts'
import type { Translated } from '../translated.ts'

/** “Show this screen”, in Romanian: a machine's draft; no native speaker has checked it yet. */
export const show: Translated<typeof english> = {
  'show.title': 'Arătați acest ecran',
  'show.description': 'Propoziții de arătat cuiva care nu vorbește limba dumneavoastră: „Am nevoie de ajutor”.',
  'show.lead': 'Alegeți o propoziție. Întindeți telefonul, ca cealaltă persoană să o poată citi.',
  'show.private': 'Nu se păstrează nimic. Nu se trimite nimic.',
  'show.yours': 'Limba dumneavoastră',
  'show.theirs': 'Limba celeilalte persoane',
  'show.open': 'Arătați mare',
  'show.swap': 'Schimbați limbile între ele',
  'show.close': 'Închideți',
  'show.previous': 'Înapoi',
  'show.next': 'Înainte',
  'show.place': '{n} din {all}',
  'show.drafts':
    'Aceste propoziții au fost scrise automat. Încă nu le-a citit nimeni care vorbește limba: {languages}.',
  'show.link': 'Nu o puteți spune? Arătați acest ecran cuiva.',
}

import type { takeaway as english } from '../en/takeaway.ts'
import type { Translated } from '../translated.ts'

/** What every sheet and file that leaves the hub says about itself, in Polish: a machine's draft; no native speaker has checked it yet. */
export const takeaway: Translated<typeof english> = {
  'takeaway.version': '{title}, wersja {version}, {date}',
  'takeaway.dated': '{title}, {date}',
  'takeaway.licence': 'Licencja: {licence}',
  'takeaway.inEnglish': 'Ten tekst nie jest jeszcze przetłumaczony: jest po angielsku.',
  'takeaway.draft': 'Ten tekst przetłumaczyła maszyna. Nikt, kto zna ten język, jeszcze go nie czytał.',
  'takeaway.sources': 'Źródła: {sources}',
  'takeaway.from': 'Adres: {address}',
  'takeaway.keptBy':
    'To, co już wypełniono, zachowuje na tym urządzeniu strona „{page}”. Tutaj nic nie jest zachowane, dopóki nie zaznaczysz pola.',
}

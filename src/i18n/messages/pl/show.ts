import type { show as english } from '../en/show.ts'
import type { Translated } from '../translated.ts'

/** “Show this screen”, in Polish: a machine's draft; no native speaker has checked it yet. */
export const show: Translated<typeof english> = {
  'show.title': 'Pokaż ten ekran',
  'show.description': 'Zdania, które możesz pokazać komuś, kto nie mówi w twoim języku: „Potrzebuję pomocy”.',
  'show.lead': 'Wybierz zdanie. Pokaż telefon tak, żeby druga osoba mogła je przeczytać.',
  'show.private': 'Nic nie jest zapisywane. Nic nie jest wysyłane.',
  'show.yours': 'Twój język',
  'show.theirs': 'Język drugiej osoby',
  'show.open': 'Pokaż duże',
  'show.swap': 'Zamień języki',
  'show.close': 'Zamknij',
  'show.previous': 'Wstecz',
  'show.next': 'Dalej',
  'show.place': '{n} z {all}',
  'show.drafts': 'Te zdania napisała maszyna. Nikt, kto zna te języki, jeszcze ich nie czytał: {languages}.',
  'show.link': 'Nie możesz tego powiedzieć? Pokaż komuś ten ekran.',
}

import type { csv as english } from '../en/csv.ts'
import type { Translated } from '../translated.ts'

/** What is said of a table that cannot be read, in Polish: a machine's draft; no native speaker has checked it yet. */
export const csv: Translated<typeof english> = {
  'csv.empty': 'Plik jest pusty.',
  'csv.workbook':
    'To skoroszyt, a nie plik CSV. Otwórz go w arkuszu kalkulacyjnym, wybierz „Zapisz jako” i format CSV.',
  'csv.tooLarge': 'Plik ma {n} MB. Wczytujemy najwyżej {most} MB.',
  'csv.binary':
    'Wiersz {row}, kolumna {column}: to nie jest tekst. Czy to plik CSV? Zapisz tabelę jeszcze raz jako CSV.',
  'csv.openQuote': 'Wiersz {row}, kolumna {column}: komórka zaczyna się od cudzysłowu, który nigdzie się nie zamyka.',
  'csv.afterQuote':
    'Wiersz {row}, kolumna {column}: za zamykającym cudzysłowem coś stoi. Cudzysłów wewnątrz komórki zapisz dwa razy.',
  'csv.longCell': 'Wiersz {row}, kolumna {column}: komórka jest za długa. Wczytujemy najwyżej {most} znaków.',
  'csv.manyRows': 'Wiersz {row}: tabela jest za długa. Wczytujemy najwyżej {most} wierszy.',
  'csv.manyColumns': 'Wiersz {row}: tabela jest za szeroka. Wczytujemy najwyżej {most} kolumn.',
  'csv.isRecord': 'To jest rejestr szkoleń. Wybierz go tam, gdzie raport prosi o rejestr szkoleń.',
  'csv.isLog':
    'To jest dziennik zdarzeń albo arkusz do liczenia. Wybierz go tam, gdzie raport prosi o dziennik zdarzeń.',
  'csv.isPlan': 'To jest plan ze strony „{page}”. Wczytaj go tam.',
}

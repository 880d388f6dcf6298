import type { papers as english } from '../en/papers.ts'
import type { Translated } from '../translated.ts'

/**
 * The words of papers: the tool that fills them in, sheets, lines to sign, in Polish: a machine's draft; no native speaker
 * has checked it yet.
 */
export const papers: Translated<typeof english> = {
  'record.sheet': 'Formularz do wypełnienia',
  'record.example': 'Na przykład: {example}',
  'signature.all': 'nazwisko, podpis, data',
  'signature.named': 'podpis, data',

  'nav.papers': 'Dokumenty',
  'papers.others': 'Więcej dokumentów',
  'papers.title': 'Dokumenty, wypełnione',
  'papers.description':
    'Zasady, procedury, klauzule i rejestry z danymi twojego hotelu: jako plik Word, na papierze albo jako tekst.',
  'papers.lead': 'Raz wpisz dziesięć informacji. Pokaże je każdy dokument. Nic nie jest nigdzie wysyłane.',
  'papers.choose': 'Dokument',
  'papers.hotel': 'Twój hotel',
  'papers.facts': 'Informacje: {done} z {count}',
  'papers.next': 'Następna pusta',
  'papers.empty': 'jeszcze puste',
  'papers.keep': 'Zachowaj te informacje na tym urządzeniu',
  'papers.keepNot': 'Jeśli nie, znikną, gdy zamkniesz tę kartę.',
  'papers.keepFailed': 'To urządzenie niczego nie zachowuje: pamięć jest wyłączona albo pełna.',
  'papers.clear': 'Wyczyść wszystko',
  'papers.cleared': 'Wszystkie informacje są usunięte.',
  'papers.toPaper': 'Zobacz dokument',
  'papers.word': 'Word',
  'papers.print': 'Drukuj',
  'papers.copy': 'Kopiuj jako tekst',
  'papers.csv': 'Tabela jako CSV',
  'papers.csvOf': 'CSV: {title}',
  'papers.saved': 'Plik jest zapisany: {name}',
  'papers.copied': 'Tekst jest skopiowany.',
  'papers.failed': 'Nie udało się. Wydrukuj stronę albo skopiuj tekst ręcznie.',
  'papers.loadFailed': 'Nie udało się wczytać drugiego dokumentu. Sprawdź połączenie i wybierz jeszcze raz.',
  'papers.lost': 'Nie w pliku, tylko na stronie:',
  'papers.lostOne': '{what} „{text}”, pod „{place}”',
  'papers.marked': {
    zero: 'Brak pustych miejsc',
    one: '{n} puste miejsce',
    few: '{n} puste miejsca',
    many: '{n} pustych miejsc',
    other: '{n} pustego miejsca',
  },
  'papers.stayMarked': 'pozostają zaznaczone',
  'papers.readLawyer': 'Przeczytane przez prawnika',
  'papers.readSurvivors': 'Przez organizację osób z własnym doświadczeniem',
  'papers.nobody': 'jeszcze nikt',
  'papers.readers': 'Kto czytał',
  'papers.unread':
    'Tego dokumentu nie czytał jeszcze żaden prawnik ani nikt z organizacji osób z własnym doświadczeniem.',
  'papers.readBy': 'Kto czytał: {readers}.',
  'papers.noAdvice': 'To nie jest porada prawna. Zanim podpiszesz, musi to przeczytać prawnik.',
  'papers.noAdviceYet': 'To nie jest porada prawna. Gdy tylko możesz, daj to do przeczytania prawnikowi.',
  'papers.unchecked': 'Stan na {date}: nikt ostatnio nie sprawdzał: {numbers}. Zadzwoń, zanim wydrukujesz.',
  'papers.uncheckedEmergency':
    'Stan na {date}: nikt ostatnio nie sprawdzał: {numbers}. Zanim wydrukujesz, sprawdź każdy u swojej policji. Nigdy nie dzwoń na próbę.',
  'papers.version': 'wersja {version}, {date}',
  'papers.versionAlone': 'wersja {version}',
  'papers.guidance': 'Jak używać tego dokumentu',
  'papers.lawyer': 'Na co musi spojrzeć prawnik',
  'papers.scan': 'Zeskanuj kod, żeby zobaczyć, czy ta kartka jest nadal dobra.',
  'papers.picture': 'Obraz',
  'papers.file': 'Plik',
  'papers.movedOf': 'Przeniesione: {title}',
  'papers.movedText': 'Ta strona ma nowy adres. Teraz jest tutaj:',
  'papers.blanks': 'Miejsca do wypełnienia',
  'papers.example': 'na przykład: {example}',
  'papers.withoutScript': 'W miejsca w nawiasach wpisz własne słowa hotelu.',
}

import type { offline as english } from '../en/offline.ts'
import type { Translated } from '../translated.ts'

/** Keeping the hub on a phone, in Polish: a machine's draft; no native speaker has checked it yet. */
export const offline: Translated<typeof english> = {
  'offline.title': 'Zachowaj na czas bez zasięgu',
  'offline.description':
    'Zachowaj na tym telefonie, do kogo dzwonić, swoje stanowisko i swoje prawa, na miejsca bez zasięgu.',
  'offline.lead':
    'Nie masz zasięgu w piwnicy albo w drodze? Zachowaj główne strony na tym telefonie. Otworzą się bez niego.',
  'offline.what':
    'Zachowane zostaną: „Działaj teraz”, infolinie, „Czy to dotyczy ciebie?”, twoje prawa, co robić, oznaki, „Pokaż ten ekran”, wyszukiwarka i twoje stanowisko.',
  'offline.safe':
    'Czy ktoś sprawdza twój telefon? Wtedy nie zachowuj stron. Każdy, kto otworzy tę przeglądarkę, może je znaleźć.',
  'offline.withoutScript':
    'Do tego potrzebny jest JavaScript. Bez niego wydrukuj kartę do kieszeni dla swojego stanowiska.',
  'offline.cannot': 'Ta przeglądarka nie może zachować stron. Może to być okno prywatne.',
  'offline.languages': 'Języki: jeden lub więcej',
  'offline.job': 'Twoje stanowisko',
  'offline.noJob': 'Bez stanowiska',
  'offline.papers':
    'Także dla kierownika dyżuru: pierwsze 24 godziny, karta nocna, dziennik zdarzeń, protokół zgłaszania, dziesięciominutowa rozmowa',
  'offline.country': 'Twój kraj',
  'offline.size': 'Do pobrania: {n} KB.',
  'offline.nothingNew': 'Nie ma nic nowego do pobrania.',
  'offline.sizeUnknown': 'Nie możemy teraz połączyć się z serwisem. Spróbuj ponownie, gdy będziesz mieć zasięg.',
  'offline.keep': 'Zachowaj na tym telefonie',
  'offline.progress': '{n} z {all}',
  'offline.kept': 'Zachowano na tym telefonie: kopia z dnia {date}.',
  'offline.keptOld': 'Zachowano na tym telefonie: kopia z dnia {date}. Jest stara. Numery mogły się zmienić.',
  'offline.done': 'Gotowe. Możesz otwierać te strony bez zasięgu.',
  'offline.cut': 'Połączenie zostało przerwane. Spróbuj ponownie: pobieranie ruszy od miejsca, w którym stanęło.',
  'offline.full': 'Na tym telefonie nie ma na to miejsca. To, co było zachowane wcześniej, zostaje bez zmian.',
  'offline.update': 'Zaktualizuj teraz',
  'offline.remove': 'Usuń z tego telefonu',
  'offline.removed':
    'Usunięto. Ten serwis niczego teraz tu nie przechowuje. Czy na ekranie głównym jest ikona? Usuń ją ręcznie.',
  'offline.install': 'Ikona na ekranie głównym',
  'offline.installText':
    'Wybierz nazwę i obrazek, które inni tam zobaczą. Otworzy się nadal ten serwis. Usuwa się ją jak każdą aplikację.',
  'offline.installName': 'Nazwa ikony',
  'offline.installHow': 'Potem otwórz menu przeglądarki i wybierz „Dodaj do ekranu głównego” albo „Zainstaluj”.',
  'offline.installNow': 'Dodaj ikonę',
  'offline.notes': 'Notatki',
  'offline.notesHint': 'Pisz tutaj',
  'offline.copyOf': 'Brak połączenia. Ta strona to kopia z dnia {date}.',
  'offline.oldCopyOf': 'Brak połączenia. Ta strona to stara kopia, z dnia {date}. Numery mogły się zmienić.',
  'offline.notKept': 'Ta strona nie jest zachowana na tym telefonie',
  'offline.resultNotKept': 'niezapisane na tym telefonie',
  'offline.notKeptText': 'Brak połączenia. Te strony działają bez niego:',
  'offline.jobLink': 'Zachowaj tę stronę na czas bez zasięgu',
}

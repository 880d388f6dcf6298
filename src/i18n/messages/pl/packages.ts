import type { packages as english } from '../en/packages.ts'
import type { Translated } from '../translated.ts'

/** What is said of a training as a file for a learning system, in Polish: a machine's draft; no native speaker has checked it yet. */
export const packages: Translated<typeof english> = {
  'packages.title': 'Używaj bez serwisu',
  'packages.lead':
    'To samo szkolenie jako jeden plik: dla systemu szkoleń (LMS) twojego hotelu albo do prowadzenia bez internetu.',
  'packages.scorm-1.2': 'SCORM 1.2',
  'packages.scorm-1.2.use': 'Dla większości systemów szkoleń. Weź ten, jeśli nie masz pewności.',
  'packages.scorm-2004': 'SCORM 2004, 4th edition',
  'packages.scorm-2004.use': 'Jeśli prosi o to twój system szkoleń.',
  'packages.offline': 'Folder bez internetu',
  'packages.offline.use':
    'Rozpakuj na komputerze lub pamięci USB i otwórz index.html. Niczego nie zapisuje, chyba że poprosi o to osoba, która się uczy.',
  'packages.records':
    'System szkoleń dostaje informację, kto skończył, wynik i każdą odpowiedź. Każdy może przerwać i wrócić później. Pierwsze zaliczenie zostaje.',
  'packages.again': 'Numery w pliku same się nie zmieniają. Pobierz go na nowo przed każdym kursem.',
  'packages.leftOut': 'Nie ma w plikach: {what}.',
  'packages.leftOut.picture': 'obraz „{text}” w „{place}”',
  'packages.allNumbers': 'Numery wszystkich krajów',
  'packages.numbersOf': 'To są numery, które były w serwisie w dniu {date}.',
  'packages.unreachable':
    'To szkolenie nie łączy się z twoim systemem szkoleń. Możesz je zrobić, ale twój wynik się tam nie zapisze.',
  'packages.refused':
    'Twój system szkoleń nie zapisał ostatniego kroku. Idź dalej: przy każdym kroku jest nowa próba. Jeśli to się nie zmieni, powiedz osobie, która prowadzi szkolenia.',
  'packages.finished': 'Twój wynik jest w twoim systemie szkoleń. Możesz zamknąć to szkolenie.',
  'packages.shown': 'Twój system szkoleń tylko pokazuje to szkolenie. Nic nie jest zapisywane.',
  'packages.remember': 'Zapamiętaj na tym urządzeniu, gdzie jestem',
  'packages.rememberText': 'Każdy, kto używa tego urządzenia, może wtedy zobaczyć, jak daleko jesteś.',
  'packages.forget': 'Usuń to, co zapamiętano',
  'packages.forgotten': 'Nic już nie jest zapamiętane.',
  'packages.notRemembered': 'Ta przeglądarka nie pozwala szkoleniu niczego zapamiętać.',
  'packages.readMe.lms': 'Wgraj ten plik ZIP do systemu szkoleń tak, jak jest. Nie rozpakowuj go.',
  'packages.readMe.folder': 'Otwórz index.html w przeglądarce. Internet nie jest potrzebny.',
}

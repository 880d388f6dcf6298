import type { changes as english } from '../en/changes.ts'
import type { Translated } from '../translated.ts'

/** The page about what changed on the hub, in Polish: a machine's draft; no native speaker has checked it yet. */
export const changes: Translated<typeof english> = {
  'changes.title': 'Co się zmieniło',
  'changes.titleOf': 'Co się zmieniło: {month}',
  'changes.lead': 'Co jest nowe w serwisie, co poprawiono lub sprawdzono ponownie i co usunięto.',
  'changes.none': 'W tym miesiącu nic się nie zmieniło.',
  'changes.secondReader': 'Druga osoba przeczytała to przed publikacją.',
  'changes.follow': 'Śledź zmiany',
  'changes.feedText': 'Czytnik kanałów pokaże ci każdą zmianę. Nie podajesz nazwiska ani adresu.',
  'changes.feed': 'Kanał (Atom)',
  'changes.months': 'Miesiące',
  'changes.limits': 'Jak to czytać',
  'changes.limitsText':
    'Każdy wpis powstaje w dniu zmiany. Jeśli nie ma mowy o drugiej osobie, żadnej nie odnotowano. Poprawek pisowni nie wymieniamy.',
}

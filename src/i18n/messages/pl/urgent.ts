import type { urgent as english } from '../en/urgent.ts'
import type { Translated } from '../translated.ts'

/** What the search says to somebody who needs help, in Polish: a machine's draft; no native speaker has checked it yet. */
export const urgent: Translated<typeof english> = {
  'urgent.numbers': 'Numery',
  'urgent.ambulance': 'Pogotowie',
  'urgent.ofPlace': '{place}: {name}',
  'urgent.notThere': 'To nie {country}? {own}:',
  'urgent.noLine': 'Nie znaleźliśmy do tego innej linii: {country}.',
  'urgent.childText': 'Chodzi o ciebie? To nie twoja wina. Możesz z kimś porozmawiać.',
  'urgent.childFree': 'Childline jest bezpłatna.',
  'urgent.guest': 'Jesteś gościem hotelu?',
  'urgent.guestText': 'Powiedz hotelowi albo samodzielnie zadzwoń. Nie potrzebujesz dowodu.',
  'urgent.suicide': 'Myśli o samobójstwie',
  'urgent.suicideText': 'Nie musisz być z tym bez pomocy. Zadzwoń teraz, także w sprawie innej osoby.',
  'urgent.home': 'Czy krzywdzi cię ktoś bliski?',
  'urgent.homeText': 'To nie twoja wina. Możesz zadzwonić i tylko porozmawiać.',
  'urgent.rape': 'Gwałt albo seks wbrew twojej woli',
  'urgent.rapeText': 'To nie twoja wina. To ty decydujesz, komu powiesz.',
  'urgent.injury': 'Ktoś jest ranny albo bardzo chory',
  'urgent.injuryText': 'Od razu wezwij pogotowie. Powiedz, gdzie jesteś.',
  'urgent.shelter': 'Nie ma gdzie spać tej nocy',
  'urgent.shelterCouncil':
    'Zadzwoń do urzędu gminy („council”) i powiedz: “I am homeless tonight.” (Nie mam dziś gdzie spać.) Jeśli jest zamknięty, użyj jego numeru alarmowego.',
}

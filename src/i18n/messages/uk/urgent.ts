import type { urgent as english } from '../en/urgent.ts'
import type { Translated } from '../translated.ts'

/** What the search says to somebody who needs help, in Ukrainian: a machine's draft; no native speaker has checked it yet. */
export const urgent: Translated<typeof english> = {
  'urgent.numbers': 'Номери',
  'urgent.ambulance': 'Швидка допомога',
  'urgent.ofPlace': '{place}: {name}',
  'urgent.notThere': 'Не тут: {country}? {own}:',
  'urgent.noLine': 'Іншої лінії для цього ми не знайшли: {country}.',
  'urgent.childText': 'Ідеться про тебе? Це не твоя вина. Ти можеш із кимось поговорити.',
  'urgent.childFree': 'Childline безкоштовна.',
  'urgent.guest': 'Ви гість готелю?',
  'urgent.guestText': 'Скажіть готелю або зателефонуйте самі. Докази не потрібні.',
  'urgent.suicide': 'Думки про самогубство',
  'urgent.suicideText': 'Ви не мусите лишатися з цим без допомоги. Зателефонуйте зараз, також заради когось іншого.',
  'urgent.home': 'Вам завдає болю хтось близький?',
  'urgent.homeText': 'Це не ваша вина. Можна зателефонувати, щоб просто поговорити.',
  'urgent.rape': 'Зґвалтування або секс, якого ви не хотіли',
  'urgent.rapeText': 'Це не ваша вина. Ви вирішуєте, кому розповісти.',
  'urgent.injury': 'Хтось поранений або дуже хворий',
  'urgent.injuryText': 'Одразу викличте швидку допомогу. Скажіть, де ви.',
  'urgent.shelter': 'Немає де спати цієї ночі',
  'urgent.shelterCouncil':
    'Зателефонуйте до місцевої ради («council») і скажіть: “I am homeless tonight.” (Сьогодні мені ніде спати.) Якщо вона зачинена, дзвоніть на її екстрений номер.',
}

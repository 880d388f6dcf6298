import type { packages as english } from '../en/packages.ts'
import type { Translated } from '../translated.ts'

/** What is said of a training as a file for a learning system, in Ukrainian: a machine's draft; no native speaker has checked it yet. */
export const packages: Translated<typeof english> = {
  'packages.title': 'Користуватися без сайту',
  'packages.lead':
    'Те саме навчання одним файлом: для системи навчання (LMS) вашого готелю або щоб проводити без інтернету.',
  'packages.scorm-1.2': 'SCORM 1.2',
  'packages.scorm-1.2.use': 'Для більшості систем навчання. Беріть цей, якщо ви не певні.',
  'packages.scorm-2004': 'SCORM 2004, 4th edition',
  'packages.scorm-2004.use': 'Якщо цього просить ваша система навчання.',
  'packages.offline': 'Папка без інтернету',
  'packages.offline.use':
    'Розпакуйте на комп’ютері чи флешці й відкрийте index.html. Нічого не зберігає, якщо учень сам про це не попросить.',
  'packages.records':
    'Система навчання отримує, хто закінчив, результат і кожну відповідь. Кожен може зупинитися й продовжити пізніше. Перше проходження лишається.',
  'packages.again': 'Номери у файлі самі не змінюються. Завантажте його знову перед кожним курсом.',
  'packages.leftOut': 'Немає у файлах: {what}.',
  'packages.leftOut.picture': 'зображення «{text}» у «{place}»',
  'packages.allNumbers': 'Номери всіх країн',
  'packages.numbersOf': 'Це номери, які були на сайті {date}.',
  'packages.unreachable':
    'Це навчання не має зв’язку з вашою системою навчання. Ви можете його пройти, але результат там не збережеться.',
  'packages.refused':
    'Ваша система навчання не зберегла останнього кроку. Ідіть далі: спроба повторюється з кожним кроком. Якщо так і лишиться, скажіть тому, хто проводить навчання.',
  'packages.finished': 'Ваш результат у системі навчання. Можете закрити це навчання.',
  'packages.shown': 'Ваша система навчання лише показує це навчання. Нічого не записується.',
  'packages.remember': 'Запам’ятати на цьому пристрої моє місце в навчанні',
  'packages.rememberText': 'Тоді кожен, хто користується цим пристроєм, побачить, до якого місця ви дійшли.',
  'packages.forget': 'Видалити запам’ятоване',
  'packages.forgotten': 'Більше нічого не запам’ятовано.',
  'packages.notRemembered': 'Цей браузер не дозволяє навчанню нічого запам’ятовувати.',
  'packages.readMe.lms': 'Завантажте цей файл ZIP у систему навчання як є. Не розпаковуйте його.',
  'packages.readMe.folder': 'Відкрийте index.html у браузері. Інтернет не потрібен.',
}

import type { takeaway as english } from '../en/takeaway.ts'
import type { Translated } from '../translated.ts'

/**
 * What every sheet and file that leaves the hub says about itself, in Ukrainian: a machine's draft; no native speaker has
 * checked it yet.
 */
export const takeaway: Translated<typeof english> = {
  'takeaway.version': '{title}, версія {version}, {date}',
  'takeaway.dated': '{title}, {date}',
  'takeaway.licence': 'Ліцензія: {licence}',
  'takeaway.inEnglish': 'Цей текст ще не перекладено: він англійською.',
  'takeaway.draft': 'Цей текст переклала машина. Ніхто, хто знає мову, його ще не читав.',
  'takeaway.sources': 'Джерела: {sources}',
  'takeaway.from': 'Адреса: {address}',
  'takeaway.keptBy':
    'Те, що вже заповнено, зберігає на цьому пристрої сторінка «{page}». Тут нічого не зберігається, доки ви не поставите позначку.',
}

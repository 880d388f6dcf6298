import type { changes as english } from '../en/changes.ts'
import type { Translated } from '../translated.ts'

/** The page about what changed on the hub, in Ukrainian: a machine's draft; no native speaker has checked it yet. */
export const changes: Translated<typeof english> = {
  'changes.title': 'Що змінилося',
  'changes.titleOf': 'Що змінилося: {month}',
  'changes.lead': 'Що нового, що виправлено чи перевірено знову і що вилучено.',
  'changes.none': 'Цього місяця нічого не змінилося.',
  'changes.secondReader': 'Це прочитала друга людина.',
  'changes.follow': 'Стежити за змінами',
  'changes.feedText': 'Програма для стрічок покаже вам кожну зміну. Ви не називаєте ні імені, ні адреси.',
  'changes.feed': 'Стрічка (Atom)',
  'changes.months': 'Місяці',
  'changes.limits': 'Як це читати',
  'changes.limitsText':
    'Кожен рядок написано в день зміни. Де не згадано другої людини, про неї немає запису. Виправлення правопису тут не названо.',
}

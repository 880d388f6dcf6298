import type { show as english } from '../en/show.ts'
import type { Translated } from '../translated.ts'

/** “Show this screen”, in Ukrainian: a machine's draft; no native speaker has checked it yet. */
export const show: Translated<typeof english> = {
  'show.title': 'Покажіть цей екран',
  'show.description': 'Речення, які можна показати людині, що не говорить вашою мовою: «Мені потрібна допомога».',
  'show.lead': 'Виберіть речення. Простягніть телефон так, щоб інша людина могла прочитати.',
  'show.private': 'Нічого не зберігається. Нічого не надсилається.',
  'show.yours': 'Ваша мова',
  'show.theirs': 'Мова іншої людини',
  'show.open': 'Показати великим',
  'show.swap': 'Поміняти мови місцями',
  'show.close': 'Закрити',
  'show.previous': 'Назад',
  'show.next': 'Далі',
  'show.place': '{n} з {all}',
  'show.drafts': 'Ці речення написала машина. Ніхто, хто знає ці мови, їх ще не читав: {languages}.',
  'show.link': 'Не можете це сказати? Покажіть комусь цей екран.',
}

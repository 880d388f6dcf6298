import type { members as english } from '../en/members.ts'
import type { Translated } from '../translated.ts'

/** The pages of organisations, in Ukrainian: a machine's draft; no native speaker has checked it yet. */
export const members: Translated<typeof english> = {
  'member.member': 'Названо учасником у 2016–17 роках',
  'member.supporter': 'Названо серед тих, хто підтримує, у 2016–17 роках',
  'member.members': 'Учасники мережі',
  'member.membersText':
    'Хто належить до Stop Slavery Hotel Industry Network за нашими джерелами і за що кожен відповідає. Джерела приблизно з 2016–2018 років. Відтоді ніхто цього списку не підтвердив.',
  'member.supporters': 'Хто підтримує',
  'member.glance': 'Коротко',
  'member.kind': 'Вид',
  'member.inNetwork': 'У мережі',
  'member.answersFor': 'За що відповідає',
  'member.roleUnknown': 'Наші джерела не кажуть, чи це бренд, власник чи оператор.',
  'member.workedWith': 'З ким працювали',
  'member.openSite': 'Відкрити їхній сайт',
  'member.contributed': 'Додали',
  'member.endorsed': 'Підтримали',
  'member.adapted': 'На основі їхньої роботи',
  'member.runs': 'Ведуть або вели',
  'member.partOf': 'Беруть участь',
  'member.named': 'Названо в',
  'member.onPage': 'На цій сторінці',
  'member.limits': 'Обмеження',
  'member.dates': 'Дати взято з джерел, вони не від цієї сторінки.',
  'member.membershipLimit': 'Належність до мережі подано так, як казали джерела свого дня.',
  'member.unread': 'Ніхто з організації {name} ще не прочитав цієї сторінки.',
  'organisation.endorsements': {
    one: 'підтримує {n} матеріал',
    few: 'підтримує {n} матеріали',
    many: 'підтримує {n} матеріалів',
    other: 'підтримує {n} матеріалу',
  },
  'propose.title': 'Щось не так або чогось бракує?',
  'propose.text':
    'Напишіть редакторам. У тому, що відкриється, названо цю сторінку та її версію. Нічого не буде надіслано, доки ви не надішлете.',
  'propose.yours': 'Ви з цієї організації?',
  'propose.yoursText': 'Надішліть нам новий матеріал або виправте факт. Редактор прочитає це перед публікацією.',
  'propose.button': 'Запропонувати або виправити',
  'propose.subject': 'Пропозиція або виправлення: {title}',
  'propose.page': 'Сторінка: {title}',
  'propose.address': 'Адреса: {address}',
  'propose.version': 'Версія: {version}',
  'propose.what': 'Що не так або що ви пропонуєте?',
  'propose.source': 'Де про це сказано? Сторінка чи документ і дата:',
  'propose.care': 'Будь ласка, не пишіть імені людини, якій загрожує небезпека.',
}

import type { urgent as english } from '../en/urgent.ts'
import type { Translated } from '../translated.ts'

/** What the search says to somebody who needs help, in Arabic: a machine's draft; no native speaker has checked it yet. */
export const urgent: Translated<typeof english> = {
  'urgent.numbers': 'الأرقام',
  'urgent.ambulance': 'الإسعاف',
  'urgent.ofPlace': '{place}: {name}',
  'urgent.notThere': 'لست في {country}؟ {own}:',
  'urgent.noLine': 'لم نجد خطًا آخر لهذا: {country}.',
  'urgent.childText': 'هل ينطبق هذا عليك؟ هذا ليس ذنبك. يمكنك أن تتحدث إلى شخص ما.',
  'urgent.childFree': 'Childline مجاني.',
  'urgent.guest': 'هل أنت نزيل في الفندق؟',
  'urgent.guestText': 'أخبر الفندق، أو اتصل بنفسك. لا تحتاج إلى دليل.',
  'urgent.suicide': 'أفكار عن الانتحار',
  'urgent.suicideText': 'لا حاجة إلى البقاء وحدك مع هذا. اتصل الآن، ومن أجل شخص آخر أيضًا.',
  'urgent.home': 'هل يؤذيك شخص قريب منك؟',
  'urgent.homeText': 'هذا ليس ذنبك. يمكنك أن تتصل لتتحدث فقط.',
  'urgent.rape': 'اغتصاب أو جنس لم تُرِده',
  'urgent.rapeText': 'هذا ليس ذنبك. أنت تقرر من تخبر.',
  'urgent.injury': 'شخص مصاب أو مريض جدًا',
  'urgent.injuryText': 'اطلب الإسعاف فورًا. قل أين أنت.',
  'urgent.shelter': 'لا مكان للنوم الليلة',
  'urgent.shelterCouncil':
    'اتصل بالمجلس المحلي (council) وقل: “I am homeless tonight.” (ليس لدي مكان أنام فيه الليلة.) إذا كان مغلقًا، فاستعمل رقم الطوارئ الخاص به.',
}

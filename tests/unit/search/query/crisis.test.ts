import { describe, expect, it } from 'vitest'

import { isCrisis } from '../../../../src/search/query/crisis.ts'

describe('A person who needs help now is recognised', () => {
  it.each([
    // As it is said.
    ...['help me', 'please help me now', 'HELP', 'pls help', 'please help', 'someone help', 'can you help me'],
    ...[
      'emergency',
      'danger',
      'not safe',
      'he will kill me',
      'he hit me',
      'he raped me',
      'rape',
      'stabbed',
      'bleeding',
    ],
    ...[
      'knife',
      'a man with a gun',
      'call police',
      'call the police',
      'police now',
      'phone police',
      'how do I call 999',
    ],
    // In a hurry, with trembling fingers.
    ...['hlep me', 'helpp me', 'helpme', 'hlp', 'emergancy', 'polcie', 'call polcie', 'call the polise', 'callpolice'],
    // The number, however it is written.
    ...['999', '9 9 9', '9-9-9', 'nine nine nine', 'call 112', 'call999', 'dial 9.1.1', '999 now', '٩٩٩'],
    ...['sos', 's.o.s', 'S O S', '🆘'],
  ])('“%s”', (words) => {
    expect(isCrisis(words)).toBe(true)
  })

  it.each([
    ...['ayúdame', 'necesito ayuda', 'ayuda', 'socorro', 'me va a matar', 'llama al 112', 'me ajude', 'ligue 112'],
    ...['pomocy', 'ratunku!', 'pomóż mi', 'zadzwoń na policję', 'ajutor', 'ajutați-mă', 'm-a lovit', 'sunați la 112'],
    ...[
      'допоможіть',
      'мене б’є',
      'النجدة',
      'طوارئ',
      'الشرطة',
      'مساعدة',
      'اتصل بالشرطة',
      '救命',
      '打110',
      '他打我',
      '警察',
    ],
    ...['幫幫我', '報警', 'dopomozhit!', 'sa3duni', 'ajutați-mă vă rog'],
    ...['au secours', 'hilfe', 'aiuto', 'помогите', 'cứu tôi', 'बचाओ', 'saklolo'],
  ])('in her own language, on any page: “%s”', (words) => {
    expect(isCrisis(words)).toBe(true)
  })
})

describe('A person who looks something up is not in a crisis', () => {
  it.each([
    ...['', ' ', 'passport', 'helpline poster', 'emergent', 'section 54', 'police training', '1999'],
    ...[
      'how can we help victims',
      'help with training',
      'someone to help victims',
      'policía local',
      'ayuda a víctimas',
    ],
    ...[
      'attached file',
      'ID attached',
      'call policy',
      'policy',
      'polite',
      'breeding',
      'in manger',
      'dancer',
      'skill me',
    ],
    ...['room 102', 'room 112', '100 rooms', '112 rooms', 'article 113', 'room 9 9 9', 'call room 119', '121'],
    ...[
      'nie płacą mi',
      'no me pagan',
      'nu mă plătesc',
      'não me pagam',
      'не платять',
      'ما دفعولي',
      '不发工资',
      'ne platyat',
    ],
    ...['wie kann ich helfen', 'Erste Hilfe', 'polska pomoc ofiarom', '怎么帮助受害者', '拨打我们的电话'],
  ])('“%s”', (words) => {
    expect(isCrisis(words)).toBe(false)
  })
})

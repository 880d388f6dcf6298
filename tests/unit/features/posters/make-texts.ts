import type { SheetChoice } from '../../../../src/features/posters/sheet-model.ts'
import type { SheetTexts } from '../../../../src/features/posters/texts.ts'

const WORDS = {
  tellIf: 'Tell somebody if you see',
  danger: 'Danger now',
  child: 'A child',
  helpline: 'Helpline',
  helplineForStaff: 'Helpline, also about your manager',
  duty: 'Duty manager',
  codeTitle: 'More languages',
  codeText: 'Is this sheet up to date?',
  dated: 'Numbers of {date}',
  notAdvice: 'Not legal advice',
  licence: 'CC BY 4.0',
}

const CHECKED = { checkedOn: '2026-11-01', checkEveryDays: 90 }

/** The texts of sheets in English, about two countries. */
export const ENGLISH: SheetTexts = {
  language: 'en',
  name: 'English',
  direction: 'ltr',
  isDraft: false,
  isReadByLawyer: false,
  date: '2026-11-27',
  jobs: [
    {
      slug: 'housekeeping',
      name: 'Housekeeping',
      icon: '<path d="M0 0"/>',
      headline: 'You see rooms.',
      signs: ['One', 'Two', 'Three'],
      closing: ['One sign is not proof.', 'Tell somebody.'],
    },
  ],
  guests: { headline: 'Ask for help.', lines: ['You decide.'], rights: [], closing: [] },
  worker: {
    headline: 'Your rights.',
    lines: ['Does somebody keep your passport?'],
    rights: [
      { question: 'May my boss keep it?', answer: 'No.', countries: ['GB'] },
      { question: 'In Ireland?', answer: 'No.', countries: ['IE'] },
    ],
    closing: ['One yes is enough.'],
  },
  countries: {
    GB: {
      name: 'United Kingdom',
      emergency: { name: 'Emergency', phone: '999', ...CHECKED },
      child: { name: 'Child', phone: '999 or 101', ...CHECKED },
      main: { name: 'Helpline', phone: '08000 121 700', dial: '+448000121700', ...CHECKED },
    },
    AE: { name: 'Emirates', main: { name: 'Save', phone: '800-SAVE', dial: '8007283', checkEveryDays: 90 } },
  },
  words: WORDS,
}

/** The same in Arabic, for workers and guests only, as a draft. */
export const ARABIC: SheetTexts = {
  ...ENGLISH,
  language: 'ar',
  name: 'العربية',
  direction: 'rtl',
  isDraft: true,
  jobs: [],
  guests: { headline: 'اطلب المساعدة.', lines: ['أنت تقرر.'], rights: [], closing: [] },
  worker: { headline: 'حقوقك.', lines: ['هل يحتفظ أحد بجوازك؟'], rights: [], closing: [] },
  words: { ...WORDS, danger: 'خطر الآن', helpline: 'خط المساعدة' },
}

/** A poster for the staff room in the United Kingdom, on A4. */
export const CHOICE: SheetChoice = {
  kind: 'staff-room',
  job: 'housekeeping',
  size: 'a4',
  country: 'GB',
  hotelName: 'Harbour House',
  dutyPhone: '01632 960 145',
  showsHotel: true,
  partnerName: '',
  partnerPhone: '',
}

export const ORIGIN = 'https://hub.example'
export const TODAY = '2026-11-27'

/** A name of a hotel that tries to be markup. */
export const MARKUP = `<img src=x onerror=alert(1)>"'&</p>`

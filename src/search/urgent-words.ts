import { analyseText } from './analyse-text.ts'
import { countEdits } from './count-edits.ts'

/** What people type who need somebody now, by language. Emergency numbers are in every list. */
const URGENT: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['help me', 'need help', 'help now', 'save me', 'emergency', 'urgent', 'in danger', 'call police'],
    ...['call the police', 'ambulance', 'going to kill', 'attacked', 'being hurt', 'hitting me', 'raped', 'bleeding'],
  ],
  es: ['ayudame', 'necesito ayuda', 'socorro', 'emergencia', 'urgente', 'en peligro', 'llamar a la policia'],
  pt: ['me ajude', 'ajuda me', 'preciso de ajuda', 'socorro', 'emergencia', 'urgente', 'em perigo', 'chamar a policia'],
  pl: ['pomoz mi', 'pomozcie', 'potrzebuje pomocy', 'ratunku', 'pilne', 'niebezpieczenstwo', 'wezwac policje'],
  ro: ['ajutor', 'ajutati ma', 'ajuta ma', 'urgenta', 'urgent', 'in pericol', 'chemati politia'],
  uk: ['допоможіть', 'допоможи мені', 'рятуйте', 'терміново', 'небезпека', 'викликати поліцію'],
  ar: ['النجدة', 'ساعدوني', 'ساعدني', 'طوارئ', 'خطر', 'اتصل بالشرطة', 'الشرطة الان'],
  zh: ['救命', '救我', '帮帮我', '紧急', '报警', '危险'],
}

/** Of the countries that the hub has helplines for, and the commonest others. */
const EMERGENCY_NUMBERS = ['999', '112', '911', '000', '110', '113', '100', '102', '119']

/** The whole query, and nothing else. */
const ALONE = ['help', 'sos', 'police']

/** Shorter words must be as they are: “kill” is too like “skill”. */
const SHORTEST_MISSPELT = 6

function isAlike(typed: string | undefined, word: string): boolean {
  if (typed === undefined) return false
  return typed === word || (word.length >= SHORTEST_MISSPELT && countEdits(typed, word, 1) <= 1)
}

function contains(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, next) => isAlike(words[at + next], word)))
}

/** Whether somebody seems to need help now: “help me”, “emergancy”, “999”. Better once too often than not. */
export function isUrgent(input: string, language: string): boolean {
  const words = analyseText(input)
  const phrases = [...(URGENT[language.slice(0, 2)] ?? []), ...(URGENT['en'] ?? [])]
  return (
    words.some((word) => EMERGENCY_NUMBERS.includes(word)) ||
    ALONE.includes(words.join(' ')) ||
    phrases.some((phrase) => contains(words, analyseText(phrase)))
  )
}

/** By language. Emergency numbers are the same in all: `is-urgent` has them. */
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

/** What people type who need somebody now, in the language of a page and in English. */
export function urgentPhrases(language: string): readonly string[] {
  return [...new Set([...(URGENT[language.slice(0, 2)] ?? []), ...(URGENT['en'] ?? [])])]
}

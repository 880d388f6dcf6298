import type { urgent as english } from '../en/urgent.ts'
import type { Translated } from '../translated.ts'

/** What the search says to somebody who needs help, in Portuguese: a machine's draft; no native speaker has checked it yet. */
export const urgent: Translated<typeof english> = {
  'urgent.numbers': 'Números',
  'urgent.ambulance': 'Ambulância',
  'urgent.ofPlace': '{place}: {name}',
  'urgent.notThere': 'Não está em: {country}? {own}:',
  'urgent.noLine': 'Não encontrámos outra linha para isto: {country}.',
  'urgent.childText': 'É sobre ti? A culpa não é tua. Podes falar com alguém.',
  'urgent.childFree': 'A Childline é gratuita.',
  'urgent.guest': 'É hóspede?',
  'urgent.guestText': 'Diga ao hotel ou ligue diretamente. Não precisa de provas.',
  'urgent.suicide': 'Pensamentos de suicídio',
  'urgent.suicideText': 'Não tem de passar por isto sem ajuda. Ligue agora, também por outra pessoa.',
  'urgent.home': 'Alguém próximo faz-lhe mal?',
  'urgent.homeText': 'A culpa não é sua. Pode ligar só para falar.',
  'urgent.rape': 'Violação, ou sexo que não queria',
  'urgent.rapeText': 'A culpa não é sua. A decisão de a quem conta é sua.',
  'urgent.injury': 'Alguém está ferido ou muito doente',
  'urgent.injuryText': 'Chame já uma ambulância. Diga onde está.',
  'urgent.shelter': 'Sem sítio para dormir esta noite',
  'urgent.shelterCouncil':
    'Ligue para a câmara local («council») e diga: “I am homeless tonight.” (Não tenho onde dormir esta noite.) Se estiver fechada, use o número de emergência dela.',
}

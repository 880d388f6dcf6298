/** What the search says to somebody who needs help: the cards of whom to call. */
export const urgent = {
  'urgent.numbers': 'Numbers',
  'urgent.ambulance': 'Ambulance',
  'urgent.ofPlace': '{place}: {name}',
  'urgent.notThere': 'Not in {country}? {own}:',
  'urgent.noLine': 'We found no other line for this: {country}.',
  'urgent.childText': 'Is it about you? This is not your fault. You can talk to somebody.',
  'urgent.childFree': 'Childline is free.',
  'urgent.guest': 'Are you a guest?',
  'urgent.guestText': 'Tell the hotel, or call yourself. You do not need proof.',
  'urgent.suicide': 'Thoughts of suicide',
  'urgent.suicideText': 'You need not be alone with this. Call now, also for someone else.',
  'urgent.home': 'Does someone close to you hurt you?',
  'urgent.homeText': 'This is not your fault. You can call and only talk.',
  'urgent.rape': 'Rape, or sex that you did not want',
  'urgent.rapeText': 'This is not your fault. You decide whom you tell.',
  'urgent.injury': 'Someone is hurt or very ill',
  'urgent.injuryText': 'Call an ambulance at once. Say where you are.',
  'urgent.shelter': 'Nowhere to sleep tonight',
  'urgent.shelterCouncil':
    'Call the council and say: “I am homeless tonight.” If it is closed, use its emergency number.',
} as const

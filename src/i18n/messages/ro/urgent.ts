import type { urgent as english } from '../en/urgent.ts'
import type { Translated } from '../translated.ts'

/** What the search says to somebody who needs help, in Romanian: a machine's draft; no native speaker has checked it yet. */
export const urgent: Translated<typeof english> = {
  'urgent.numbers': 'Numere',
  'urgent.ambulance': 'Ambulanță',
  'urgent.ofPlace': '{place}: {name}',
  'urgent.notThere': 'Nu sunteți aici: {country}? {own}:',
  'urgent.noLine': 'Nu am găsit altă linie pentru asta: {country}.',
  'urgent.childText': 'E vorba de tine? Nu este vina ta. Poți vorbi cu cineva.',
  'urgent.childFree': 'Childline este gratuită.',
  'urgent.guest': 'Sunteți oaspete?',
  'urgent.guestText': 'Spuneți hotelului sau sunați chiar dumneavoastră. Nu aveți nevoie de dovezi.',
  'urgent.suicide': 'Gânduri de sinucidere',
  'urgent.suicideText': 'Nu trebuie să treceți prin asta fără ajutor. Sunați acum, și pentru altcineva.',
  'urgent.home': 'Vă face rău cineva apropiat?',
  'urgent.homeText': 'Nu este vina dumneavoastră. Puteți suna doar ca să vorbiți.',
  'urgent.rape': 'Viol sau sex pe care nu l-ați vrut',
  'urgent.rapeText': 'Nu este vina dumneavoastră. Dumneavoastră decideți cui spuneți.',
  'urgent.injury': 'Cineva este rănit sau foarte bolnav',
  'urgent.injuryText': 'Chemați imediat o ambulanță. Spuneți unde sunteți.',
  'urgent.shelter': 'Nu aveți unde dormi la noapte',
  'urgent.shelterCouncil':
    'Sunați la primăria locală („council”) și spuneți: “I am homeless tonight.” (La noapte nu am unde dormi.) Dacă este închisă, folosiți numărul ei de urgență.',
}

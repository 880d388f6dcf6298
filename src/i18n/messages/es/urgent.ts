import type { urgent as english } from '../en/urgent.ts'
import type { Translated } from '../translated.ts'

/** What the search says to somebody who needs help, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const urgent: Translated<typeof english> = {
  'urgent.numbers': 'Números',
  'urgent.ambulance': 'Ambulancia',
  'urgent.ofPlace': '{place}: {name}',
  'urgent.notThere': '¿No estás en {country}? {own}:',
  'urgent.noLine': 'No encontramos otra línea para esto: {country}.',
  'urgent.childText': '¿Se trata de ti? No es culpa tuya. Puedes hablar con alguien.',
  'urgent.childFree': 'Childline es gratis.',
  'urgent.guest': '¿Eres huésped?',
  'urgent.guestText': 'Díselo al hotel o llama tú. No necesitas pruebas.',
  'urgent.suicide': 'Pensamientos de suicidio',
  'urgent.suicideText': 'No tienes que pasar por esto a solas. Llama ahora, también por otra persona.',
  'urgent.home': '¿Alguien cercano te hace daño?',
  'urgent.homeText': 'No es culpa tuya. Puedes llamar solo para hablar.',
  'urgent.rape': 'Violación, o sexo que no querías',
  'urgent.rapeText': 'No es culpa tuya. Tú decides a quién se lo cuentas.',
  'urgent.injury': 'Alguien está herido o muy enfermo',
  'urgent.injuryText': 'Llama enseguida a una ambulancia. Di dónde estás.',
  'urgent.shelter': 'Sin sitio donde dormir esta noche',
  'urgent.shelterCouncil':
    'Llama al ayuntamiento («council») y di: “I am homeless tonight.” (No tengo dónde dormir esta noche.) Si está cerrado, usa su número de urgencias.',
}

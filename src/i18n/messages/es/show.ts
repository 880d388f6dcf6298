import type { show as english } from '../en/show.ts'
import type { Translated } from '../translated.ts'

/** “Show this screen”, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const show: Translated<typeof english> = {
  'show.title': 'Muestra esta pantalla',
  'show.description': 'Frases para mostrar a alguien que no habla tu idioma: “Necesito ayuda”.',
  'show.lead': 'Elige una frase. Extiende el teléfono, para que la otra persona pueda leerla.',
  'show.private': 'No se guarda nada. No se envía nada.',
  'show.yours': 'Tu idioma',
  'show.theirs': 'Idioma de la otra persona',
  'show.open': 'Mostrar en grande',
  'show.swap': 'Cambiar un idioma por el otro',
  'show.close': 'Cerrar',
  'show.previous': 'Atrás',
  'show.next': 'Siguiente',
  'show.place': '{n} de {all}',
  'show.drafts':
    'Una máquina escribió estas frases. Nadie que hable el idioma las ha leído aún en estos idiomas: {languages}.',
  'show.link': '¿No puedes decirlo? Muestra esta pantalla a alguien.',
}

import type { takeaway as english } from '../en/takeaway.ts'
import type { Translated } from '../translated.ts'

/** What every sheet and file says about itself, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const takeaway: Translated<typeof english> = {
  'takeaway.version': '{title}, versión {version}, {date}',
  'takeaway.dated': '{title}, {date}',
  'takeaway.licence': 'Licencia: {licence}',
  'takeaway.inEnglish': 'Este texto aún no está traducido: está en inglés.',
  'takeaway.draft': 'Una máquina tradujo este texto. Nadie que hable el idioma lo ha leído aún.',
  'takeaway.sources': 'Fuentes: {sources}',
  'takeaway.from': 'De: {address}',
  'takeaway.keptBy':
    'Lo que ya está rellenado lo guarda en este dispositivo “{page}”. Aquí no se guarda nada si no marcas la casilla.',
}

import type { changes as english } from '../en/changes.ts'
import type { Translated } from '../translated.ts'

/** The page about what changed on the hub, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const changes: Translated<typeof english> = {
  'changes.title': 'Qué ha cambiado',
  'changes.titleOf': 'Qué cambió en {month}',
  'changes.lead': 'Qué hay de nuevo, qué se corrigió o se volvió a comprobar y qué se retiró.',
  'changes.none': 'Este mes no ha cambiado nada.',
  'changes.secondReader': 'Una segunda persona lo había leído.',
  'changes.follow': 'Seguir los cambios',
  'changes.feedText': 'Un lector de canales te muestra cada cambio. No das ningún nombre ni dirección.',
  'changes.feed': 'Canal (Atom)',
  'changes.months': 'Meses',
  'changes.limits': 'Cómo leer esto',
  'changes.limitsText':
    'Cada línea se escribe el día del cambio. Si no se nombra a una segunda persona, no consta ninguna. Las correcciones de ortografía no se incluyen.',
}

import type { offline as english } from '../en/offline.ts'
import type { Translated } from '../translated.ts'

/** Keeping the hub on a phone, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const offline: Translated<typeof english> = {
  'offline.title': 'Guardar para cuando no hay señal',
  'offline.description':
    'Guarda en este teléfono a quién llamar, tu puesto y tus derechos, para los lugares sin señal.',
  'offline.lead':
    '¿Sin señal en el sótano o en el camino? Guarda las páginas principales en este teléfono. Se abren sin señal.',
  'offline.what':
    'Se guardan: “Actúa ya”, líneas de ayuda, “¿Te pasa a ti?”, tus derechos, qué hacer, señales, “Muestra esta pantalla”, la búsqueda y tu puesto.',
  'offline.safe':
    '¿Alguien revisa tu teléfono? Entonces no las guardes. Cualquiera que abra este navegador puede encontrarlas.',
  'offline.withoutScript': 'Esto necesita JavaScript. Sin él, imprime la tarjeta de bolsillo de tu puesto.',
  'offline.cannot': 'Este navegador no puede guardar páginas. Puede ser una ventana privada.',
  'offline.languages': 'Idiomas: uno o varios',
  'offline.job': 'Tu puesto',
  'offline.noJob': 'Ningún puesto',
  'offline.papers':
    'También para quien está de guardia: las primeras 24 horas, la tarjeta de noche, el registro de incidentes, el protocolo de aviso, la charla de diez minutos',
  'offline.country': 'Tu país',
  'offline.size': 'Para descargar: {n} KB.',
  'offline.nothingNew': 'No hay nada nuevo que descargar.',
  'offline.sizeUnknown': 'No podemos conectar con el sitio ahora. Inténtalo otra vez cuando tengas señal.',
  'offline.keep': 'Guardar en este teléfono',
  'offline.progress': '{n} de {all}',
  'offline.kept': 'Guardado en este teléfono: la copia del {date}.',
  'offline.keptOld': 'Guardado en este teléfono: la copia del {date}. Es antigua. Los números pueden haber cambiado.',
  'offline.done': 'Listo. Puedes abrir estas páginas sin señal.',
  'offline.cut': 'Se cortó la conexión. Inténtalo otra vez: sigue donde se detuvo.',
  'offline.full': 'No hay espacio en este teléfono. Lo que estaba guardado antes queda como está.',
  'offline.update': 'Actualizar ahora',
  'offline.remove': 'Quitar de este teléfono',
  'offline.removed':
    'Quitado. Este sitio ya no guarda nada aquí. ¿Hay un icono en tu pantalla de inicio? Quítalo a mano.',
  'offline.install': 'Un icono en la pantalla de inicio',
  'offline.installText':
    'Elige el nombre y la imagen que otros ven ahí. Lo que se abre sigue siendo este sitio. Se quita como cualquier aplicación.',
  'offline.installName': 'Nombre del icono',
  'offline.installHow': 'Después abre el menú de este navegador y elige “Añadir a pantalla de inicio” o “Instalar”.',
  'offline.installNow': 'Añadir el icono',
  'offline.notes': 'Notas',
  'offline.notesHint': 'Escribe aquí',
  'offline.copyOf': 'Sin conexión. Esta página es la copia del {date}.',
  'offline.oldCopyOf': 'Sin conexión. Esta página es una copia antigua, del {date}. Los números pueden haber cambiado.',
  'offline.notKept': 'Esta página no está guardada en este teléfono',
  'offline.resultNotKept': 'no guardado en este teléfono',
  'offline.notKeptText': 'No hay conexión. Estas páginas funcionan sin ella:',
  'offline.jobLink': 'Guardar esta página para cuando no hay señal',
}

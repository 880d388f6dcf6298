import type { data as english } from '../en/data.ts'
import type { Translated } from '../translated.ts'

/**
 * The page about the open data, and the block of signs for other websites, in Spanish: a machine's draft; no native speaker
 * has checked it yet.
 */
export const data: Translated<typeof english> = {
  'data.title': 'Datos abiertos',
  'data.description': 'Lo que sabe el sitio, en archivos para tu aplicación, web o directorio: JSON, CSV y HSDS.',
  'data.lead': 'Usa lo que sabe el sitio en tu aplicación, tu web o tu directorio. Es gratis.',
  'data.licence':
    'Nuestros textos son CC BY 4.0: nombra el sitio y pon un enlace. Los hechos, como los números y los nombres de las leyes, no son de nadie.',
  'data.unconfirmed':
    'Nadie ha confirmado todavía muchos de estos datos. Cada registro nombra sus fuentes y sus fechas. Antes de pasar un número a otra persona, mira la página de quien lo atiende.',
  'data.tables': 'Las tablas',
  'data.records': { one: '{n} registro', other: '{n} registros' },
  'data.changed': 'cambiado el {date}',
  'data.duties': 'Obligaciones, una por fila',
  'data.schema': 'Esquema',
  'data.all': 'Todas las tablas en una lista para programas',
  'data.hsds': 'Para directorios de servicios',
  'data.hsdsText':
    'Líneas de ayuda y organizaciones en la forma de HSDS 3 (Open Referral). “assured_date” es el día en que una persona comprobó la línea. No está hasta que alguien lo haga.',
  'data.services': 'Líneas de ayuda como servicios',
  'data.organizations': 'Organizaciones',
  'data.try': 'Pruébalo',
  'data.tryText': 'Guarda estas líneas como example.mjs. Muestran las líneas de ayuda de un país.',
  'data.know': 'Conviene saber',
  'data.ids':
    'Los identificadores no cambian. “dateModified” es el día del último cambio. Un archivo cambia solo cuando cambia su contenido.',
  'data.languages':
    'Los textos están por idioma: “en”, “pl”, etc. “translations” dice cuáles son un borrador de máquina, quién revisó las demás y cuándo, y desde cuándo el inglés es otro.',
  'data.csv':
    'En los archivos CSV hay un apóstrofo delante de una celda que una hoja de cálculo tomaría por una fórmula, como +44.',
  'data.left':
    'No están en los datos: los borradores, lo retenido y el texto completo de guías y documentos. Para eso está el enlace.',
  'data.signs': 'Reconoce las señales',
  'data.embed': 'Las señales en tu propia web',
  'data.embedText': 'Seis señales, qué otra cosa pueden ser y a quién llamar. Sin script ni cookies.',
  'data.embedFrame': 'Como marco. Se mantiene al día, y los navegadores de tus visitantes lo piden al sitio.',
  'data.embedCopy': 'Como copia. Nadie pide nada al sitio. Mira una vez al mes si los números han cambiado.',
  'data.embedSee': 'Ver el bloque',
  'data.embedDont': 'No te enfrentes a nadie. No registres ni sigas a nadie.',
  'data.embedDate': 'Números a fecha de {date}. Pueden cambiar: míralos en el sitio.',
  'data.embedMore': 'Más señales y de dónde vienen: {name}',
}

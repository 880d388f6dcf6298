import type { partnerships as english } from '../en/partnerships.ts'
import type { Translated } from '../translated.ts'

/** What the pages of local partnerships and national routes say, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const partnerships: Translated<typeof english> = {
  'partnerships.title': 'Alianzas locales',
  'partnerships.description':
    'Policía, ayuntamientos, organizaciones y empresas que trabajan juntas en una zona, y el camino de una preocupación a la ayuda.',
  'partnerships.find': 'Encuentra la tuya',
  'partnerships.findLabel': 'Condado, ciudad o primera parte del código postal',
  'partnerships.findHint': 'Por ejemplo, Lancashire, Stevenage o AL1. Lo que escribes se queda en este dispositivo.',
  'partnerships.matches': { one: '{n} alianza para {place}.', other: '{n} alianzas para {place}.' },
  'partnerships.unknownPostcode':
    'No tenemos los códigos postales de la mayoría de las zonas, así que puede haber una alianza para {place}. Escribe el condado o la ciudad grande más cercana, o mira la lista.',
  'partnerships.unknownPlace':
    '«{place}» no está en nuestra lista. Aun así puede haber una alianza: la lista no está completa. Prueba con el condado o mira la lista. La vía nacional sirve en todas partes.',
  'partnerships.districts': 'Distritos postales',
  'partnerships.noDistricts': 'Aún no tenemos los distritos postales de esta zona.',
  'partnerships.notComplete':
    'Esta lista no está completa y ninguna alianza la ha confirmado. Donde falta la tuya, sirve la vía nacional.',
  'partnerships.routes': 'La vía nacional',
  'partnerships.start': 'Crear una alianza o unirse a una',
  'partnership.summary':
    'Quiénes trabajan juntos contra la trata en {area}, cómo se une un hotel y el camino de una preocupación a la ayuda.',
  'partnership.path': 'De una preocupación a la ayuda',
  'partnership.noPath': 'Ninguna fuente muestra aquí un camino propio. Sigue la vía nacional.',
  'partnership.beside': 'La vía nacional',
  'partnership.cannot':
    'Solo los organismos autorizados (first responders) pueden derivar a una persona a la ayuda oficial. Un hotel no puede.',
  'partnership.wholeRoute': 'Toda la vía, paso a paso',
  'partnership.about': 'Sobre la alianza',
  'partnership.since': 'Desde',
  'partnership.runs': 'Quién la dirige',
  'partnership.meets': 'Cuándo se reúne',
  'partnership.notKnown': 'No se sabe: ninguna fuente lo dice.',
  'partnership.work': 'Qué hace',
  'partnership.members': 'Quiénes participan',
  'partnership.noMembers': 'Ninguna fuente los nombra.',
  'partnership.roles': 'Funciones',
  'partnership.joins': 'Cómo se une un hotel',
  'partnership.joinsUnknown': 'Sin confirmar: ninguna página que hayamos visto dice cómo se une un hotel.',
  'partnership.contacts': 'Direcciones oficiales',
  'partnership.training': 'Formación',
  'partnership.campaigns': 'Campañas',
  'partnership.figures': 'Cifras y sus fechas',
  'partnership.number': 'Número',
  'partnership.counted': 'Qué se contó',
  'partnership.asOf': 'A fecha de',
  'partnership.unconfirmed': 'Lo que nadie ha confirmado',
  'partnership.others': 'Otras zonas',
  'partnership.all': 'Todas las alianzas locales',
  'route.summary':
    'De una preocupación a la ayuda oficial: quién puede derivar, quién decide, quién apoya y cuánto tiempo.',
  'route.steps': 'Paso a paso',
  'route.places': 'En cada parte del país',
  'route.decides': 'Quién decide',
  'route.days': 'Cuánto dura el apoyo',
  'route.supportBy': 'Quién apoya a los adultos',
  'route.differs': 'Qué es distinto aquí',
  'route.responders': 'First responders: quién puede derivar',
  'route.respondersLead':
    'Solo estos organismos pueden derivar a una persona a la ayuda oficial. Un hotel no es uno de ellos.',
  'route.public': 'Policía y organismos públicos',
  'route.charities': 'Organizaciones benéficas',
  'organisation.partnerships': 'Alianzas locales y vías',
  'organisation.partOf': { one: 'parte de {n} alianza o vía', other: 'parte de {n} alianzas o vías' },
  'type.partnership': 'Alianza local',
  'type.referralRoute': 'Vía nacional',
}

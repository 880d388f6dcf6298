import type { members as english } from '../en/members.ts'
import type { Translated } from '../translated.ts'

/** The pages of organisations, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const members: Translated<typeof english> = {
  'member.member': 'Citada como miembro en 2016–17',
  'member.supporter': 'Citada como apoyo en 2016–17',
  'member.members': 'Miembros de la red',
  'member.membersText':
    'Quién pertenece a Stop Slavery Hotel Industry Network según nuestras fuentes y de qué responde cada uno. Las fuentes son de alrededor de 2016 a 2018. Nadie ha confirmado la lista desde entonces.',
  'member.supporters': 'Quienes la apoyan',
  'member.glance': 'De un vistazo',
  'member.kind': 'Tipo',
  'member.inNetwork': 'En la red',
  'member.answersFor': 'De qué responde',
  'member.roleUnknown': 'Nuestras fuentes no dicen si es marca, propietaria u operadora.',
  'member.workedWith': 'Trabajó con',
  'member.openSite': 'Abrir su sitio web',
  'member.contributed': 'Aportó',
  'member.endorsed': 'Respaldó',
  'member.adapted': 'A partir de su trabajo',
  'member.runs': 'Dirige o dirigió',
  'member.partOf': 'Participa en',
  'member.named': 'Se nombra en',
  'member.onPage': 'En esta página',
  'member.limits': 'Límites',
  'member.dates': 'Las fechas son de las fuentes, no de esta página.',
  'member.membershipLimit': 'Que pertenece a la red es lo que decían las fuentes en su fecha.',
  'member.unread': 'Nadie de {name} ha leído todavía esta página.',
  'organisation.endorsements': {
    one: 'respalda {n} recurso',
    many: 'respalda {n} de recursos',
    other: 'respalda {n} recursos',
  },
  'propose.title': '¿Hay algo mal o falta algo?',
  'propose.text':
    'Escribe a la redacción. Lo que se abre nombra esta página y su versión. No se envía nada hasta que tú lo envíes.',
  'propose.yours': '¿Eres de esta organización?',
  'propose.yoursText':
    'Envíanos un recurso nuevo o corrige un dato. Alguien de la redacción lo lee antes de publicarlo.',
  'propose.button': 'Proponer o corregir',
  'propose.subject': 'Proponer o corregir: {title}',
  'propose.page': 'Página: {title}',
  'propose.address': 'Dirección: {address}',
  'propose.version': 'Versión: {version}',
  'propose.what': '¿Qué está mal o qué propones?',
  'propose.source': '¿Dónde se dice? La página o el documento y su fecha:',
  'propose.care': 'Por favor, no escribas el nombre de una persona en riesgo.',
}

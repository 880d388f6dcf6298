import type { packages as english } from '../en/packages.ts'
import type { Translated } from '../translated.ts'

/** What is said of a training as a file, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const packages: Translated<typeof english> = {
  'packages.title': 'Úsala sin el sitio',
  'packages.lead':
    'La misma formación en un archivo: para el sistema de aprendizaje (LMS) de tu hotel, o para darla sin internet.',
  'packages.scorm-1.2': 'SCORM 1.2',
  'packages.scorm-1.2.use': 'Para la mayoría de los sistemas de aprendizaje. Toma este si tienes dudas.',
  'packages.scorm-2004': 'SCORM 2004, 4.ª edición',
  'packages.scorm-2004.use': 'Si tu sistema de aprendizaje lo pide.',
  'packages.offline': 'Carpeta sin internet',
  'packages.offline.use':
    'Descomprímela en una computadora o una memoria USB, y abre index.html. No guarda nada si quien aprende no lo pide.',
  'packages.records':
    'El sistema de aprendizaje recibe quién ha terminado, la puntuación y cada respuesta. Cada persona puede parar y seguir después. El primer aprobado se queda.',
  'packages.again': 'Los números del archivo no cambian solos. Descárgalo otra vez antes de cada curso.',
  'packages.leftOut': 'No está en los archivos: {what}.',
  'packages.leftOut.picture': 'la imagen “{text}” en “{place}”',
  'packages.allNumbers': 'Números de todos los países',
  'packages.numbersOf': 'Estos son los números que había en el sitio el {date}.',
  'packages.unreachable':
    'Esta formación no se comunica con tu sistema de aprendizaje. Puedes hacerla, pero tu resultado no se guarda allí.',
  'packages.refused':
    'Tu sistema de aprendizaje no guardó el último paso. Sigue: se intenta otra vez con cada paso. Si continúa así, díselo a quien te forma.',
  'packages.finished': 'Tu resultado está en tu sistema de aprendizaje. Puedes cerrar esta formación.',
  'packages.shown': 'Tu sistema de aprendizaje solo muestra esta formación. No se registra nada.',
  'packages.remember': 'Recordar en este dispositivo por dónde voy',
  'packages.rememberText': 'Entonces cualquiera que use este dispositivo puede ver hasta dónde llegaste.',
  'packages.forget': 'Borrar lo recordado',
  'packages.forgotten': 'Ya no se recuerda nada.',
  'packages.notRemembered': 'Este navegador no deja que la formación recuerde nada.',
  'packages.readMe.lms': 'Sube este archivo ZIP a tu sistema de aprendizaje tal como está. No lo descomprimas.',
  'packages.readMe.folder': 'Abre index.html con un navegador. No hace falta internet.',
}

import type { learn as english } from '../en/learn.ts'
import type { Translated } from '../translated.ts'

/** The course on the screen, its certificate and record, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const learn: Translated<typeof english> = {
  'learn.learn': 'Aprender por tu cuenta, en pantalla',
  'learn.learnText':
    'Lecciones cortas, historias con opciones, preguntas y un certificado. Puedes parar y seguir después.',
  'learn.versionLine': 'Versión {version}, {date}.',
  'learn.start': 'Empezar la formación',
  'learn.titleOf': '{title}: aprender por tu cuenta',
  'learn.readHere': 'Puedes leer aquí la formación. Con JavaScript también lleva la puntuación.',
  'learn.failed': 'La formación no se cargó. Revisa la conexión y carga la página otra vez.',
  'learn.lessonOf': 'Lección {lesson} de {count}',
  'learn.minutes': { one: '{n} minuto', other: '{n} minutos' },
  'learn.allLessons': 'Todas las lecciones',
  'learn.finished': 'terminada',
  'learn.madeUp': 'Una historia inventada',
  'learn.part': 'parte {part} de {count}',
  'learn.whatDoYouDo': 'Elige una respuesta. Después puedes probar otra.',
  'learn.good': 'Buena elección',
  'learn.notGood': 'Mejor no',
  'learn.tryAgain': 'Prueba otra respuesta.',
  'learn.goOn': 'Seguir',
  'learn.whatThen': 'Seguir: qué pasa después',
  'learn.back': 'Atrás',
  'learn.questions': 'Preguntas',
  'learn.questionOf': 'Pregunta {question} de {count}',
  'learn.chooseOne': 'Elige una respuesta.',
  'learn.chooseAll': 'Elige todas las respuestas correctas.',
  'learn.check': 'Ver si acerté',
  'learn.chooseFirst': 'Elige antes una respuesta.',
  'learn.right': 'Correcto',
  'learn.notRight': 'No es correcto',
  'learn.isRight': 'Esta respuesta es correcta',
  'learn.isNotRight': 'Esta respuesta no es correcta',
  'learn.end': 'Has llegado al final',
  'learn.score': {
    one: 'Respondiste bien {right} de {n} pregunta.',
    other: 'Respondiste bien {right} de {n} preguntas.',
  },
  'learn.passed': 'Has terminado esta formación. Gracias.',
  'learn.notPassed': 'Para terminar, responde bien al menos a {needed} preguntas.',
  'learn.left': 'Aún te quedan lecciones por hacer. Están en “Todas las lecciones”.',
  'learn.again': 'Hacer otra vez las preguntas',
  'learn.changed':
    'Esta formación ha cambiado desde que empezaste: lo que hiciste antes no cuenta para la nueva versión, así que empieza de nuevo.',
  'learn.keepTitle': '¿Guardar mi avance en este teléfono?',
  'learn.keepText':
    'Ahora se borra cuando cierras esta pestaña. Si lo guardas, lo puede ver cualquiera que use este teléfono.',
  'learn.keep': 'Guardar',
  'learn.doNotKeep': 'No guardar',
  'learn.kept': 'Tu avance se guarda en este teléfono. Lo puede ver cualquiera que lo use.',
  'learn.notKept': 'Tu avance no se guarda. Se borra cuando cierras esta pestaña.',
  'learn.keepFailed':
    'Este teléfono no deja que las páginas guarden nada. Tu avance se borra cuando cierras esta pestaña.',
  'learn.clear': 'Borrar todo lo guardado',
  'learn.cleared': 'Se ha borrado todo lo que este sitio guardaba en este teléfono.',

  'story.toStories': {
    one: '{n} historia, con lo que pasa tras cada respuesta',
    other: '{n} historias, con lo que pasa tras cada respuesta',
  },
  'story.storiesOf': '{title}: historias',
  'story.feedback': 'A qué lleva cada respuesta',
  'story.part': 'Parte {part}',
  'story.goesOn': 'La historia sigue en la parte {part}.',

  'certificate.get': 'Tu certificado',
  'certificate.titleOf': '{title}: certificado',
  'certificate.heading': 'Certificado de formación',
  'certificate.yourName': 'Nombre',
  'certificate.yourJob': 'Puesto',
  'certificate.hotel': 'Hotel',
  'certificate.typed':
    'Lo que escribes se queda en esta página. No se envía a ningún lugar, y se borra cuando cierras la página.',
  'certificate.noProof':
    'Este certificado lo rellenas tú, así que por sí solo no demuestra nada. Lo que un hotel puede mostrar es su registro de formación, con firmas.',
  'certificate.someone': 'Nombre',
  'certificate.workedThrough': 'ha completado la formación',
  'certificate.answered': {
    one: 'y ha respondido bien {right} de {n} pregunta.',
    other: 'y ha respondido bien {right} de {n} preguntas.',
  },
  'certificate.tookPart': 'ha participado en la formación',
  'certificate.groupNote':
    'Aquí no se conoce ninguna puntuación: este certificado es para quien participó en un grupo. Para uno con puntuación, termina antes la formación en pantalla.',
  'certificate.notYet':
    'La formación aún no está terminada. Vuelve, termínala y abre el certificado desde su última página.',
  'certificate.about': 'De qué trata la formación',
  'certificate.date': 'Fecha',
  'certificate.version': 'Versión',
  'certificate.versionIn': '{version}, en {language}',
  'certificate.quizAgain': 'Preguntas otra vez',
  'certificate.forHotel': 'Por el hotel: nombre y puesto',
  'certificate.notApproved':
    'Esta hoja se rellenó en el dispositivo de la propia persona. Por sí sola no demuestra nada. {site} no tiene ninguna lista de personas. Ningún Estado ha aprobado esta formación.',
  'certificate.scan': 'Escanea el código para ver qué versión está al día.',
  'certificate.print': 'Imprimir el certificado',
  'certificate.paper': 'Se imprime en una página, A4 o carta, en horizontal.',
  'certificate.blank': 'Sin JavaScript: imprime esta página y escribe en las líneas.',
  'certificate.again': 'Recordármelo en tres meses',
  'certificate.againText':
    'Guarda un archivo para tu calendario. El Stop Slavery Blueprint propone hacer otra vez las preguntas después de tres meses.',
  'certificate.reminder': 'Formación otra vez: {title}',

  'record.get': 'Registro de formación',
  'record.titleOf': '{title}: registro de formación',
  'record.text':
    'Quién participó, cuándo y con qué puntuación. Imprímelo y que firme cada persona, o guárdalo como tabla.',
  'record.typed':
    'Lo que escribes se queda en esta página. No se envía a ningún lugar, y se borra cuando cierras la página: guárdalo o imprímelo antes.',
  'record.add': 'Añadir a esta persona',
  'record.remove': 'Quitar a {name}',
  'record.name': 'Nombre',
  'record.job': 'Puesto',
  'record.date': 'Fecha',
  'record.score': 'Puntuación',
  'record.version': 'Versión',
  'record.training': 'Formación',
  'record.signature': 'Firma',
  'record.leader': 'Quien la dirigió: nombre y firma',
  'record.save': 'Guardar como tabla (CSV)',
  'record.print': 'Imprimir',
  'record.people': { one: '{n} persona', other: '{n} personas' },
  'record.nameFirst': 'Escribe antes un nombre.',
  'record.keep':
    'Un registro de personas contiene datos personales. Guárdalo bajo llave, y pregunta a quien responde de los datos personales cuánto tiempo se guarda.',

  'covers.title': 'Qué piden las leyes, y de qué trata esta formación',
  'covers.titleOf': '{title}: qué piden las leyes',
  'covers.text':
    'Algunas leyes dan una lista de temas para una formación. Esta lista dice cuáles están en esta formación. No dice que la formación baste para ninguna ley.',
  'covers.in': 'en esta formación',
  'covers.notIn': 'no está en esta formación',
  'covers.noList': 'Nuestras fuentes no dan ninguna lista de temas.',
  'covers.approval': 'Solo vale un curso que el Estado hizo o aprobó. Este no está aprobado.',
  'covers.courses': 'Página del Estado',
}

import type { packages as english } from '../en/packages.ts'
import type { Translated } from '../translated.ts'

/** A training as a file for a learning system, in Romanian: a machine's draft; no native speaker has checked it yet. */
export const packages: Translated<typeof english> = {
  'packages.title': 'Folosiți-o fără hub',
  'packages.lead':
    'Aceeași instruire într-un singur fișier: pentru sistemul de învățare (LMS) al hotelului sau ca să o țineți fără internet.',
  'packages.scorm-1.2': 'SCORM 1.2',
  'packages.scorm-1.2.use': 'Pentru cele mai multe sisteme de învățare. Luați-l pe acesta dacă nu știți sigur.',
  'packages.scorm-2004': 'SCORM 2004, ediția 4',
  'packages.scorm-2004.use': 'Dacă îl cere sistemul dumneavoastră de învățare.',
  'packages.offline': 'Folder fără internet',
  'packages.offline.use':
    'Dezarhivați-l pe un computer sau pe un stick USB și deschideți index.html. Nu păstrează nimic dacă nu cere cel care învață.',
  'packages.records':
    'Sistemul de învățare primește cine a terminat, scorul și fiecare răspuns. Oricine se poate opri și poate continua mai târziu. Prima reușită rămâne.',
  'packages.again': 'Numerele din fișier nu se schimbă singure. Descărcați-l din nou înainte de fiecare curs.',
  'packages.leftOut': 'Nu sunt în fișiere: {what}.',
  'packages.leftOut.picture': 'imaginea „{text}” din „{place}”',
  'packages.allNumbers': 'Numerele tuturor țărilor',
  'packages.numbersOf': 'Acestea sunt numerele care erau pe hub la {date}.',
  'packages.unreachable':
    'Această instruire nu ajunge la sistemul dumneavoastră de învățare. O puteți face, dar rezultatul nu se salvează acolo.',
  'packages.refused':
    'Sistemul de învățare nu a salvat ultimul pas. Continuați: se încearcă din nou la fiecare pas. Dacă rămâne așa, spuneți formatorului.',
  'packages.finished': 'Rezultatul dumneavoastră este în sistemul de învățare. Puteți închide această instruire.',
  'packages.shown': 'Sistemul de învățare doar arată această instruire. Nu se înregistrează nimic.',
  'packages.remember': 'Ține minte pe acest dispozitiv unde am ajuns',
  'packages.rememberText': 'Oricine folosește acest dispozitiv poate vedea atunci cât ați parcurs.',
  'packages.forget': 'Ștergeți ce s-a ținut minte',
  'packages.forgotten': 'Nu se mai ține minte nimic.',
  'packages.notRemembered': 'Acest browser nu lasă instruirea să țină minte ceva.',
  'packages.readMe.lms': 'Încărcați acest fișier ZIP în sistemul de învățare așa cum este. Nu îl dezarhivați.',
  'packages.readMe.folder': 'Deschideți index.html cu un browser. Nu e nevoie de internet.',
}

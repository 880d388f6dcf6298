import type { learn as english } from '../en/learn.ts'
import type { Translated } from '../translated.ts'

/**
 * The course on the screen, its certificate and record, and what laws list, in Romanian: a machine's draft; no native
 * speaker has checked it yet.
 */
export const learn: Translated<typeof english> = {
  'learn.learn': 'Învățați pe cont propriu, pe ecran',
  'learn.learnText':
    'Lecții scurte, povești cu alegeri, întrebări și un certificat. Vă puteți opri și puteți continua mai târziu.',
  'learn.versionLine': 'Versiunea {version}, {date}.',
  'learn.start': 'Începeți instruirea',
  'learn.titleOf': '{title}: învățați pe cont propriu',
  'learn.readHere': 'Puteți citi instruirea aici. Cu JavaScript se ține și scorul.',
  'learn.failed': 'Instruirea nu s-a încărcat. Verificați conexiunea și încărcați pagina din nou.',
  'learn.lessonOf': 'Lecția {lesson} din {count}',
  'learn.minutes': { one: '{n} minut', few: '{n} minute', other: '{n} de minute' },
  'learn.allLessons': 'Toate lecțiile',
  'learn.finished': 'terminată',
  'learn.madeUp': 'O poveste inventată',
  'learn.part': 'partea {part} din {count}',
  'learn.whatDoYouDo': 'Alegeți un răspuns. După aceea puteți încerca altul.',
  'learn.good': 'O alegere bună',
  'learn.notGood': 'Mai bine nu',
  'learn.tryAgain': 'Încercați alt răspuns.',
  'learn.goOn': 'Mai departe',
  'learn.whatThen': 'Mai departe: ce se întâmplă apoi',
  'learn.back': 'Înapoi',
  'learn.questions': 'Întrebări',
  'learn.questionOf': 'Întrebarea {question} din {count}',
  'learn.chooseOne': 'Alegeți un răspuns.',
  'learn.chooseAll': 'Alegeți toate răspunsurile corecte.',
  'learn.check': 'Verificați răspunsul',
  'learn.chooseFirst': 'Alegeți mai întâi un răspuns.',
  'learn.right': 'Corect',
  'learn.notRight': 'Nu e corect',
  'learn.isRight': 'Acest răspuns este corect',
  'learn.isNotRight': 'Acest răspuns nu este corect',
  'learn.end': 'Ați ajuns la sfârșit',
  'learn.score': {
    one: 'Ați răspuns corect la {right} din {n} întrebare.',
    few: 'Ați răspuns corect la {right} din {n} întrebări.',
    other: 'Ați răspuns corect la {right} din {n} de întrebări.',
  },
  'learn.passed': 'Ați terminat această instruire. Vă mulțumim.',
  'learn.notPassed': 'Ca să terminați, răspundeți corect la cel puțin {needed} întrebări.',
  'learn.left': 'Câteva lecții sunt încă deschise. Le găsiți la „Toate lecțiile”.',
  'learn.again': 'Răspundeți din nou la întrebări',
  'learn.changed':
    'Această instruire s-a schimbat de când ați început: ce ați făcut înainte nu contează pentru noua versiune, așa că începe din nou.',
  'learn.keepTitle': 'Păstrați progresul pe acest telefon?',
  'learn.keepText':
    'Acum dispare când închideți această filă. Dacă îl păstrați, îl poate vedea oricine folosește acest telefon.',
  'learn.keep': 'Păstrați',
  'learn.doNotKeep': 'Nu păstrați',
  'learn.kept': 'Progresul este păstrat pe acest telefon. Îl poate vedea oricine folosește telefonul.',
  'learn.notKept': 'Progresul nu este păstrat. Dispare când închideți această filă.',
  'learn.keepFailed':
    'Acest telefon nu lasă paginile să păstreze nimic. Progresul dispare când închideți această filă.',
  'learn.clear': 'Ștergeți tot ce s-a păstrat',
  'learn.cleared': 'Tot ce a păstrat acest site pe acest telefon s-a șters.',

  'story.toStories': {
    one: '{n} poveste, cu urmarea fiecărui răspuns',
    few: '{n} povești, cu urmarea fiecărui răspuns',
    other: '{n} de povești, cu urmarea fiecărui răspuns',
  },
  'story.storiesOf': '{title}: povești',
  'story.feedback': 'Urmarea fiecărui răspuns',
  'story.part': 'Partea {part}',
  'story.goesOn': 'Povestea continuă în partea {part}.',

  'certificate.get': 'Certificatul dumneavoastră',
  'certificate.titleOf': '{title}: certificat',
  'certificate.heading': 'Certificat de instruire',
  'certificate.yourName': 'Nume',
  'certificate.yourJob': 'Muncă',
  'certificate.hotel': 'Hotel',
  'certificate.typed': 'Ce scrieți rămâne pe această pagină. Nu se trimite nicăieri și dispare când închideți pagina.',
  'certificate.noProof':
    'Acest certificat îl completați chiar dumneavoastră, deci singur nu dovedește nimic. Ce poate arăta un hotel este evidența instruirii, cu semnături.',
  'certificate.someone': 'Nume',
  'certificate.workedThrough': 'a parcurs instruirea',
  'certificate.answered': {
    one: 'și a răspuns corect la {right} din {n} întrebare.',
    few: 'și a răspuns corect la {right} din {n} întrebări.',
    other: 'și a răspuns corect la {right} din {n} de întrebări.',
  },
  'certificate.tookPart': 'a participat la instruirea',
  'certificate.groupNote':
    'Aici nu se știe niciun scor: acest certificat este pentru cineva care a participat într-un grup. Pentru unul cu scor, terminați mai întâi instruirea pe ecran.',
  'certificate.notYet':
    'Instruirea nu este încă terminată. Mergeți înapoi, terminați-o și deschideți certificatul de pe ultima ei pagină.',
  'certificate.about': 'Despre ce este instruirea',
  'certificate.date': 'Data',
  'certificate.version': 'Versiunea',
  'certificate.versionIn': '{version}, în {language}',
  'certificate.quizAgain': 'Întrebările din nou',
  'certificate.forHotel': 'Pentru hotel: nume și muncă',
  'certificate.notApproved':
    'Această foaie a fost completată pe dispozitivul persoanei. Singură nu dovedește nimic. {site} nu are nicio listă de persoane. Niciun stat nu a aprobat această instruire.',
  'certificate.scan': 'Scanați codul ca să vedeți ce versiune este actuală.',
  'certificate.print': 'Tipăriți certificatul',
  'certificate.paper': 'Se tipărește pe o pagină, A4 sau Letter, pe lat.',
  'certificate.blank': 'Fără JavaScript: tipăriți această pagină și scrieți pe linii.',
  'certificate.again': 'Amintiți-mi peste trei luni',
  'certificate.againText':
    'Salvează un fișier pentru calendarul dumneavoastră. Stop Slavery Blueprint propune să puneți din nou întrebările după trei luni.',
  'certificate.reminder': 'Instruire din nou: {title}',

  'record.get': 'Evidența instruirii',
  'record.titleOf': '{title}: evidența instruirii',
  'record.text':
    'Cine a participat, când și cu ce scor. Tipăriți-o și puneți fiecare persoană să semneze sau salvați-o ca tabel.',
  'record.typed':
    'Ce scrieți rămâne pe această pagină. Nu se trimite nicăieri și dispare când închideți pagina: salvați sau tipăriți mai întâi.',
  'record.add': 'Adăugați persoana',
  'record.remove': 'Scoateți: {name}',
  'record.name': 'Nume',
  'record.job': 'Muncă',
  'record.date': 'Data',
  'record.score': 'Scor',
  'record.version': 'Versiunea',
  'record.training': 'Instruire',
  'record.signature': 'Semnătură',
  'record.leader': 'Cine a condus: nume și semnătură',
  'record.save': 'Salvați ca tabel (CSV)',
  'record.print': 'Tipăriți',
  'record.people': { one: '{n} persoană', few: '{n} persoane', other: '{n} de persoane' },
  'record.nameFirst': 'Scrieți mai întâi un nume.',
  'record.keep':
    'O evidență de persoane conține date personale. Țineți-o încuiată și întrebați persoana care răspunde de datele personale cât timp se păstrează.',

  'covers.title': 'Ce enumeră legile și despre ce este această instruire',
  'covers.titleOf': '{title}: ce enumeră legile',
  'covers.text':
    'Unele legi enumeră teme pentru o instruire. Această listă arată care dintre ele sunt în această instruire. Nu spune că instruirea este suficientă pentru vreo lege.',
  'covers.in': 'în această instruire',
  'covers.notIn': 'nu în această instruire',
  'covers.noList': 'Sursele noastre nu numesc nicio listă de teme.',
  'covers.approval': 'Contează doar un curs făcut sau aprobat de stat. Acesta nu este aprobat.',
  'covers.courses': 'Pagina statului',
  'covers.noAddress': 'Nu avem adresa listei de cursuri a statului. Întreabă:',
  'covers.office': 'departamentul statului pe care îl numește legea',
}

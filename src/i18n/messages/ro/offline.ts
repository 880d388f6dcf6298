import type { offline as english } from '../en/offline.ts'
import type { Translated } from '../translated.ts'

/** Keeping the hub on a phone, in Romanian: a machine's draft; no native speaker has checked it yet. */
export const offline: Translated<typeof english> = {
  'offline.title': 'Păstrați pentru când nu e semnal',
  'offline.description':
    'Păstrați pe acest telefon pe cine să sunați, postul și drepturile dumneavoastră, pentru locuri fără semnal.',
  'offline.lead':
    'Fără semnal în subsol sau pe drum? Păstrați paginile principale pe acest telefon. Se deschid fără semnal.',
  'offline.what':
    'Se păstrează: „Acționați acum”, liniile de ajutor, „Este vorba de dumneavoastră?”, drepturile, ce e de făcut, semnele, „Arătați acest ecran”, căutarea și postul dumneavoastră.',
  'offline.safe': 'Vă verifică cineva telefonul? Atunci nu le păstrați. Oricine deschide acest browser le poate găsi.',
  'offline.withoutScript': 'Aveți nevoie de JavaScript. Fără el, tipăriți cardul de buzunar al postului dumneavoastră.',
  'offline.cannot': 'Acest browser nu poate păstra pagini. Poate fi o fereastră privată.',
  'offline.languages': 'Limbi: una sau mai multe',
  'offline.job': 'Postul dumneavoastră',
  'offline.noJob': 'Niciun post',
  'offline.papers':
    'Și pentru managerul de serviciu: primele 24 de ore, cardul de noapte, jurnalul de incidente, protocolul de raportare, discuția de zece minute',
  'offline.country': 'Țara dumneavoastră',
  'offline.size': 'De descărcat: {n} KB.',
  'offline.nothingNew': 'Nu e nimic nou de descărcat.',
  'offline.sizeUnknown': 'Nu putem ajunge acum la site. Încercați din nou când aveți semnal.',
  'offline.keep': 'Păstrați pe acest telefon',
  'offline.progress': '{n} din {all}',
  'offline.kept': 'Păstrat pe acest telefon: copia din {date}.',
  'offline.keptOld':
    'Păstrat pe acest telefon: copia din {date}. Este veche. Este posibil ca numerele să se fi schimbat.',
  'offline.done': 'Gata. Puteți deschide aceste pagini fără semnal.',
  'offline.cut': 'Conexiunea s-a întrerupt. Încercați din nou: continuă de unde s-a oprit.',
  'offline.full': 'Pe acest telefon nu e loc. Ce era păstrat înainte rămâne neschimbat.',
  'offline.update': 'Actualizați acum',
  'offline.remove': 'Ștergeți de pe acest telefon',
  'offline.removed':
    'S-a șters. Acest site nu mai păstrează nimic aici. Există o pictogramă pe ecranul principal? Scoateți-o de mână.',
  'offline.install': 'O pictogramă pe ecranul principal',
  'offline.installText':
    'Alegeți numele și imaginea pe care le văd alții acolo. Se deschide tot acest site. Se scoate ca orice aplicație.',
  'offline.installName': 'Numele pictogramei',
  'offline.installHow':
    'Apoi deschideți meniul acestui browser și alegeți „Adăugați la ecranul principal” sau „Instalați”.',
  'offline.installNow': 'Adăugați pictograma',
  'offline.notes': 'Notițe',
  'offline.notesHint': 'Scrieți aici',
  'offline.copyOf': 'Fără conexiune. Această pagină este copia din {date}.',
  'offline.oldCopyOf':
    'Fără conexiune. Această pagină este o copie veche, din {date}. Este posibil ca numerele să se fi schimbat.',
  'offline.notKept': 'Această pagină nu este păstrată pe acest telefon',
  'offline.resultNotKept': 'nepăstrat pe acest telefon',
  'offline.notKeptText': 'Nu există conexiune. Aceste pagini merg fără ea:',
  'offline.jobLink': 'Păstrați această pagină pentru când nu e semnal',
}

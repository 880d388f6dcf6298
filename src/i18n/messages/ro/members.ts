import type { members as english } from '../en/members.ts'
import type { Translated } from '../translated.ts'

/** The pages of organisations, in Romanian: a machine's draft; no native speaker has checked it yet. */
export const members: Translated<typeof english> = {
  'member.member': 'Numită membră în 2016–17',
  'member.supporter': 'Numită susținătoare în 2016–17',
  'member.members': 'Membrii rețelei',
  'member.membersText':
    'Cine face parte din Stop Slavery Hotel Industry Network, după sursele noastre, și de ce răspunde fiecare. Sursele sunt din aproximativ 2016–2018. De atunci nimeni nu a confirmat lista.',
  'member.supporters': 'Susținători',
  'member.glance': 'Pe scurt',
  'member.kind': 'Tip',
  'member.inNetwork': 'În rețea',
  'member.answersFor': 'De ce răspunde',
  'member.roleUnknown': 'Sursele noastre nu spun dacă este marcă, proprietar sau operator.',
  'member.workedWith': 'A lucrat cu',
  'member.openSite': 'Deschideți site-ul lor',
  'member.contributed': 'A contribuit cu',
  'member.endorsed': 'A susținut',
  'member.adapted': 'Pornind de la munca lor',
  'member.runs': 'Conduce sau a condus',
  'member.partOf': 'Participă la',
  'member.named': 'Menționată în',
  'member.onPage': 'Pe această pagină',
  'member.limits': 'Limite',
  'member.dates': 'Datele sunt cele ale surselor, nu ale acestei pagini.',
  'member.membershipLimit': 'Că face parte din rețea este ceea ce spuneau sursele la data lor.',
  'member.unread': 'Nimeni de la {name} nu a citit încă această pagină.',
  'organisation.endorsements': {
    one: 'susține {n} material',
    few: 'susține {n} materiale',
    other: 'susține {n} de materiale',
  },
  'propose.title': 'Ceva este greșit sau lipsește?',
  'propose.text':
    'Scrieți redacției. Ce se deschide numește această pagină și versiunea ei. Nimic nu se trimite înainte să trimiteți dumneavoastră.',
  'propose.yours': 'Sunteți din această organizație?',
  'propose.yoursText':
    'Trimiteți-ne un material nou sau corectați o informație. Un redactor citește înainte de publicare.',
  'propose.button': 'Propuneți sau corectați',
  'propose.subject': 'Propunere sau corectură: {title}',
  'propose.page': 'Pagina: {title}',
  'propose.address': 'Adresa: {address}',
  'propose.version': 'Versiunea: {version}',
  'propose.what': 'Ce este greșit sau ce propuneți?',
  'propose.source': 'Unde se spune asta? Pagina sau documentul și data:',
  'propose.care': 'Vă rugăm să nu scrieți numele unei persoane aflate în pericol.',
}

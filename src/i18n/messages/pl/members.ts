import type { members as english } from '../en/members.ts'
import type { Translated } from '../translated.ts'

/** The pages of organisations, in Polish: a machine's draft; no native speaker has checked it yet. */
export const members: Translated<typeof english> = {
  'member.member': 'Wymieniona jako członek w latach 2016–17',
  'member.supporter': 'Wymieniona jako wspierająca w latach 2016–17',
  'member.members': 'Członkowie sieci',
  'member.membersText':
    'Kto należy do Stop Slavery Hotel Industry Network według naszych źródeł i za co odpowiada. Źródła są mniej więcej z lat 2016–2018. Od tego czasu nikt tej listy nie potwierdził.',
  'member.supporters': 'Wspierający',
  'member.glance': 'W skrócie',
  'member.kind': 'Rodzaj',
  'member.inNetwork': 'W sieci',
  'member.answersFor': 'Za co odpowiada',
  'member.roleUnknown': 'Nasze źródła nie mówią, czy jako marka, właściciel czy operator.',
  'member.workedWith': 'Współpraca',
  'member.openSite': 'Otwórz ich stronę',
  'member.contributed': 'Wniesione',
  'member.endorsed': 'Poparte',
  'member.adapted': 'Oparte na ich pracy',
  'member.runs': 'Prowadzi lub prowadziła',
  'member.partOf': 'Bierze udział',
  'member.named': 'Wymieniona w',
  'member.onPage': 'Na tej stronie',
  'member.limits': 'Ograniczenia',
  'member.dates': 'Daty pochodzą ze źródeł, nie z tej strony.',
  'member.membershipLimit': 'Przynależność do sieci podajemy za źródłami, według ich daty.',
  'member.unread': 'Nikt z organizacji {name} jeszcze nie przeczytał tej strony.',
  'organisation.endorsements': {
    one: 'popiera {n} materiał',
    few: 'popiera {n} materiały',
    many: 'popiera {n} materiałów',
    other: 'popiera {n} materiału',
  },
  'propose.title': 'Czegoś brakuje albo coś jest błędne?',
  'propose.text':
    'Napisz do redakcji. To, co się otworzy, zawiera nazwę i wersję tej strony. Nic nie zostanie wysłane, zanim sam tego nie wyślesz.',
  'propose.yours': 'Jesteś z tej organizacji?',
  'propose.yoursText': 'Przyślij nowy materiał albo popraw fakt. Redaktor przeczyta to przed publikacją.',
  'propose.button': 'Zaproponuj lub popraw',
  'propose.subject': 'Propozycja lub poprawka: {title}',
  'propose.page': 'Strona: {title}',
  'propose.address': 'Adres: {address}',
  'propose.version': 'Wersja: {version}',
  'propose.what': 'Co jest błędne albo co proponujesz?',
  'propose.source': 'Gdzie to jest powiedziane? Strona lub dokument i data:',
  'propose.care': 'Prosimy, nie podawaj nazwiska osoby zagrożonej.',
}

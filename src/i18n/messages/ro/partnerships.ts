import type { partnerships as english } from '../en/partnerships.ts'
import type { Translated } from '../translated.ts'

/** What the pages of local partnerships and national routes say, in Romanian: a machine's draft; no native speaker has checked it yet. */
export const partnerships: Translated<typeof english> = {
  'partnerships.title': 'Parteneriate locale',
  'partnerships.description':
    'Poliție, consilii locale, organizații și firme care lucrează împreună într-o zonă, și drumul de la o îngrijorare la ajutor.',
  'partnerships.find': 'Găsiți-l pe al dumneavoastră',
  'partnerships.findLabel': 'Comitat, oraș sau prima parte a codului poștal',
  'partnerships.findHint': 'De exemplu Lancashire, Stevenage sau AL1. Ce scrieți rămâne pe acest dispozitiv.',
  'partnerships.matches': {
    one: '{n} parteneriat pentru {place}.',
    few: '{n} parteneriate pentru {place}.',
    other: '{n} de parteneriate pentru {place}.',
  },
  'partnerships.unknownPostcode':
    'Nu avem codurile poștale ale celor mai multe zone, așa că poate exista un parteneriat pentru {place}. Scrieți comitatul sau cel mai apropiat oraș mare, sau uitați-vă în listă.',
  'partnerships.unknownPlace':
    '„{place}” nu este în lista noastră. Poate exista totuși un parteneriat: lista nu este completă. Încercați comitatul sau uitați-vă în listă. Ruta națională funcționează peste tot.',
  'partnerships.districts': 'Districte poștale',
  'partnerships.noDistricts': 'Nu avem încă districtele poștale ale acestei zone.',
  'partnerships.notComplete':
    'Lista nu este completă și niciun parteneriat nu a confirmat-o. Unde lipsește al dumneavoastră, funcționează ruta națională.',
  'partnerships.routes': 'Ruta națională',
  'partnerships.start': 'Porniți un parteneriat sau intrați în unul',
  'partnership.summary':
    'Cine lucrează împreună împotriva traficului de persoane în {area}, cum intră un hotel și drumul de la o îngrijorare la ajutor.',
  'partnership.path': 'De la o îngrijorare la ajutor',
  'partnership.noPath': 'Nicio sursă nu arată aici un drum propriu. Urmați ruta națională.',
  'partnership.beside': 'Ruta națională',
  'partnership.cannot':
    'Numai instituțiile autorizate (first responders) pot trimite o persoană la ajutorul oficial. Un hotel nu poate.',
  'partnership.wholeRoute': 'Toată ruta, pas cu pas',
  'partnership.about': 'Despre parteneriat',
  'partnership.since': 'Din',
  'partnership.runs': 'Cine îl conduce',
  'partnership.meets': 'Când se întâlnește',
  'partnership.notKnown': 'Nu se știe: nicio sursă nu spune.',
  'partnership.work': 'Ce face',
  'partnership.members': 'Cine participă',
  'partnership.noMembers': 'Nicio sursă nu le numește.',
  'partnership.roles': 'Roluri',
  'partnership.joins': 'Cum intră un hotel',
  'partnership.joinsUnknown': 'Neconfirmat: nicio pagină văzută de noi nu spune cum intră un hotel.',
  'partnership.contacts': 'Adrese oficiale',
  'partnership.training': 'Instruire',
  'partnership.campaigns': 'Campanii',
  'partnership.figures': 'Cifre și datele lor',
  'partnership.number': 'Număr',
  'partnership.counted': 'Ce s-a numărat',
  'partnership.asOf': 'La data',
  'partnership.unconfirmed': 'Ce nu a confirmat nimeni',
  'partnership.others': 'Alte zone',
  'partnership.all': 'Toate parteneriatele locale',
  'route.summary':
    'De la o îngrijorare la ajutorul oficial: cine poate trimite, cine decide, cine sprijină și cât timp.',
  'route.steps': 'Pas cu pas',
  'route.places': 'În fiecare parte a țării',
  'route.decides': 'Cine decide',
  'route.days': 'Cât durează sprijinul',
  'route.supportBy': 'Cine îi sprijină pe adulți',
  'route.differs': 'Ce este diferit aici',
  'route.responders': 'First responders: cine poate trimite',
  'route.respondersLead':
    'Numai aceste instituții pot trimite o persoană la ajutorul oficial. Un hotel nu este printre ele.',
  'route.public': 'Poliție și instituții publice',
  'route.charities': 'Organizații caritabile',
  'organisation.partnerships': 'Parteneriate locale și rute',
  'organisation.partOf': {
    one: 'parte din {n} parteneriat sau rută',
    few: 'parte din {n} parteneriate sau rute',
    other: 'parte din {n} de parteneriate sau rute',
  },
  'type.partnership': 'Parteneriat local',
  'type.referralRoute': 'Rută națională',
}

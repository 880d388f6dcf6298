import type { data as english } from '../en/data.ts'
import type { Translated } from '../translated.ts'

/**
 * The page about the open data, and the block of signs for other websites, in Romanian: a machine's draft; no native
 * speaker has checked it yet.
 */
export const data: Translated<typeof english> = {
  'data.title': 'Date deschise',
  'data.description':
    'Ce știe platforma, ca fișiere pentru aplicația, site-ul sau catalogul dumneavoastră: JSON, CSV și HSDS.',
  'data.lead': 'Folosiți ce știe platforma în aplicația, pe site-ul sau în catalogul dumneavoastră. Nu costă nimic.',
  'data.licence':
    'Textele noastre sunt CC BY 4.0: numiți platforma și puneți un link către ea. Faptele, cum ar fi numerele și numele legilor, nu aparțin nimănui.',
  'data.unconfirmed':
    'Multe dintre aceste informații nu au fost confirmate încă de nimeni. Fiecare înregistrare își numește sursele și datele lor. Înainte de a da mai departe un număr, vedeți pagina celui care răspunde la el.',
  'data.tables': 'Tabelele',
  'data.records': { one: '{n} înregistrare', few: '{n} înregistrări', other: '{n} de înregistrări' },
  'data.changed': 'modificat la {date}',
  'data.duties': 'Obligațiile, câte una pe rând',
  'data.schema': 'Schemă',
  'data.all': 'Toate tabelele într-o listă pentru programe',
  'data.hsds': 'Pentru cataloage de servicii',
  'data.hsdsText':
    'Linii de asistență și organizații în forma HSDS 3 (Open Referral). „assured_date” este ziua în care o persoană a verificat linia. Lipsește până când cineva face asta.',
  'data.services': 'Liniile de asistență ca servicii',
  'data.organizations': 'Organizații',
  'data.try': 'Încercați',
  'data.tryText': 'Salvați aceste rânduri ca example.mjs. Ele afișează liniile de asistență ale unei țări.',
  'data.know': 'Bine de știut',
  'data.ids':
    'Identificatorii rămân aceiași. „dateModified” este ziua ultimei modificări. Un fișier se schimbă numai când i se schimbă conținutul.',
  'data.languages':
    'Textele stau pe limbi: „en”, „pl” și așa mai departe. „translations” spune care sunt o ciornă automată, cine și când le-a verificat pe celelalte și de când engleza este alta.',
  'data.csv':
    'În fișierele CSV stă un apostrof înaintea unei celule pe care un tabel ar lua-o drept formulă, cum ar fi +44.',
  'data.left':
    'Nu sunt în date: ciornele, ce este reținut și textul întreg al ghidurilor și documentelor. Pentru acestea există linkul.',
  'data.signs': 'Observați semnele',
  'data.embed': 'Semnele pe site-ul dumneavoastră',
  'data.embedText': 'Șase semne, ce mai pot fi și pe cine să sunați. Fără script, fără cookie-uri.',
  'data.embedFrame': 'Ca un cadru. Rămâne la zi, iar browserele vizitatorilor îl cer de la platformă.',
  'data.embedCopy':
    'Ca o copie. Nimeni nu cere nimic de la platformă. Verificați o dată pe lună dacă numerele s-au schimbat.',
  'data.embedSee': 'Vedeți blocul',
  'data.embedDont': 'Nu înfruntați pe nimeni. Nu percheziționați și nu urmăriți.',
  'data.embedDate': 'Numere la data de {date}. Se pot schimba: verificați pe site.',
  'data.embedMore': 'Mai multe semne și de unde vin: {name}',
}

import type { csv as english } from '../en/csv.ts'
import type { Translated } from '../translated.ts'

/** What is said of a table that cannot be read, in Romanian: a machine's draft; no native speaker has checked it yet. */
export const csv: Translated<typeof english> = {
  'csv.empty': 'Fișierul este gol.',
  'csv.workbook':
    'Acesta este un registru de calcul, nu un fișier CSV. Deschide-l în programul de calcul tabelar, alege „Salvare ca” și formatul CSV.',
  'csv.tooLarge': 'Fișierul are {n} MB. Se citesc cel mult {most} MB.',
  'csv.binary':
    'Rândul {row}, coloana {column}: acesta nu este text. Este un fișier CSV? Salvează tabelul din nou ca CSV.',
  'csv.openQuote': 'Rândul {row}, coloana {column}: celula începe cu ghilimele care nu se închid nicăieri.',
  'csv.afterQuote':
    'Rândul {row}, coloana {column}: după ghilimelele de închidere mai este ceva. Scrie de două ori ghilimelele din interiorul unei celule.',
  'csv.longCell': 'Rândul {row}, coloana {column}: celula este prea lungă. Se citesc cel mult {most} caractere.',
  'csv.manyRows': 'Rândul {row}: tabelul este prea lung. Se citesc cel mult {most} rânduri.',
  'csv.manyColumns': 'Rândul {row}: tabelul este prea lat. Se citesc cel mult {most} coloane.',
  'csv.isRecord': 'Acesta este un registru de instruire. Alegeți-l acolo unde raportul cere registrul de instruire.',
  'csv.isLog':
    'Acesta este un jurnal de incidente sau foaia lui de numărat. Alegeți-l acolo unde raportul cere jurnalul de incidente.',
  'csv.isPlan': 'Acesta este un plan de pe pagina „{page}”. Aduceți-l înapoi acolo.',
}

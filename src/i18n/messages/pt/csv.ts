import type { csv as english } from '../en/csv.ts'
import type { Translated } from '../translated.ts'

/** What is said of a table that cannot be read, in Portuguese: a machine's draft; no native speaker has checked it yet. */
export const csv: Translated<typeof english> = {
  'csv.empty': 'O ficheiro está vazio.',
  'csv.workbook':
    'Isto é um livro de cálculo, não um ficheiro CSV. Abra-o na sua folha de cálculo, escolha “Guardar como” e o formato CSV.',
  'csv.tooLarge': 'O ficheiro tem {n} MB. São lidos no máximo {most} MB.',
  'csv.binary':
    'Linha {row}, coluna {column}: isto não é texto. É um ficheiro CSV? Guarde a tabela outra vez como CSV.',
  'csv.openQuote': 'Linha {row}, coluna {column}: a célula começa com aspas que nunca fecham.',
  'csv.afterQuote':
    'Linha {row}, coluna {column}: há algo depois das aspas de fecho. Escreva duas vezes as aspas dentro de uma célula.',
  'csv.longCell': 'Linha {row}, coluna {column}: a célula é demasiado longa. São lidos no máximo {most} caracteres.',
  'csv.manyRows': 'Linha {row}: a tabela é demasiado longa. São lidas no máximo {most} linhas.',
  'csv.manyColumns': 'Linha {row}: a tabela é demasiado larga. São lidas no máximo {most} colunas.',
  'csv.isRecord': 'Isto é um registo de formação. Escolha-o onde o relatório pede o registo de formação.',
  'csv.isLog':
    'Isto é um registo de incidentes ou a sua folha de contagem. Escolha-o onde o relatório pede o registo de incidentes.',
  'csv.isPlan': 'Isto é um plano da página «{page}». Carregue-o lá.',
}

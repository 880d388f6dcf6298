import type { csv as english } from '../en/csv.ts'
import type { Translated } from '../translated.ts'

/** What is said of a table that cannot be read, in Spanish: a machine's draft; no native speaker has checked it yet. */
export const csv: Translated<typeof english> = {
  'csv.empty': 'El archivo está vacío.',
  'csv.workbook':
    'Esto es un libro de cálculo, no un archivo CSV. Ábrelo en tu hoja de cálculo, elige “Guardar como” y el formato CSV.',
  'csv.tooLarge': 'El archivo tiene {n} MB. Se leen como máximo {most} MB.',
  'csv.binary':
    'Fila {row}, columna {column}: esto no es texto. ¿Es un archivo CSV? Guarda la tabla otra vez como CSV.',
  'csv.openQuote': 'Fila {row}, columna {column}: la celda empieza con unas comillas que nunca se cierran.',
  'csv.afterQuote':
    'Fila {row}, columna {column}: hay algo detrás de las comillas de cierre. Escribe dos veces las comillas dentro de una celda.',
  'csv.longCell': 'Fila {row}, columna {column}: la celda es demasiado larga. Se leen como máximo {most} caracteres.',
  'csv.manyRows': 'Fila {row}: la tabla es demasiado larga. Se leen como máximo {most} filas.',
  'csv.manyColumns': 'Fila {row}: la tabla es demasiado ancha. Se leen como máximo {most} columnas.',
  'csv.isRecord': 'Esto es un registro de formación. Elígelo donde el informe pide el registro de formación.',
  'csv.isLog':
    'Esto es un registro de incidentes o su hoja de recuento. Elígelo donde el informe pide el registro de incidentes.',
  'csv.isPlan': 'Esto es un plan de la página «{page}». Cárgalo allí.',
}

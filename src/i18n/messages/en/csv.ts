/** What is said of a table that somebody brings back as a CSV file and that cannot be read. */
export const csv = {
  'csv.empty': 'The file is empty.',
  'csv.workbook':
    'This is a workbook, not a CSV file. Open it in your spreadsheet, choose “Save as”, and take the format CSV.',
  'csv.tooLarge': 'The file has {n} MB. At most {most} MB are read.',
  'csv.binary': 'Row {row}, column {column}: this is no text. Is it a CSV file? Save the table as CSV again.',
  'csv.openQuote': 'Row {row}, column {column}: the cell begins with a quotation mark that is never closed.',
  'csv.afterQuote':
    'Row {row}, column {column}: there is something behind the closing quotation mark. Write a mark within a cell twice.',
  'csv.longCell': 'Row {row}, column {column}: the cell is too long. At most {most} characters are read.',
  'csv.manyRows': 'Row {row}: the table is too long. At most {most} rows are read.',
  'csv.manyColumns': 'Row {row}: the table is too wide. At most {most} columns are read.',
  'csv.isRecord': 'This is a training record. Choose it where the report asks for the training record.',
  'csv.isLog': 'This is an incident log or its count sheet. Choose it where the report asks for the incident log.',
  'csv.isPlan': 'This is a plan of the page “{page}”. Bring it back there.',
} as const

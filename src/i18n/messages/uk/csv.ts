import type { csv as english } from '../en/csv.ts'
import type { Translated } from '../translated.ts'

/** What is said of a table that cannot be read, in Ukrainian: a machine's draft; no native speaker has checked it yet. */
export const csv: Translated<typeof english> = {
  'csv.empty': 'Файл порожній.',
  'csv.workbook':
    'Це робоча книга, а не файл CSV. Відкрийте її в програмі електронних таблиць, виберіть «Зберегти як» і формат CSV.',
  'csv.tooLarge': 'Файл має {n} МБ. Зчитуємо щонайбільше {most} МБ.',
  'csv.binary': 'Рядок {row}, стовпець {column}: це не текст. Чи це файл CSV? Збережіть таблицю як CSV ще раз.',
  'csv.openQuote': 'Рядок {row}, стовпець {column}: клітинка починається з лапок, які ніде не закриваються.',
  'csv.afterQuote':
    'Рядок {row}, стовпець {column}: після лапок, що закривають, щось стоїть. Лапки всередині клітинки пишіть двічі.',
  'csv.longCell': 'Рядок {row}, стовпець {column}: клітинка задовга. Зчитуємо щонайбільше {most} знаків.',
  'csv.manyRows': 'Рядок {row}: таблиця задовга. Зчитуємо щонайбільше {most} рядків.',
  'csv.manyColumns': 'Рядок {row}: таблиця заширока. Зчитуємо щонайбільше {most} стовпців.',
  'csv.isRecord': 'Це журнал навчань. Виберіть його там, де звіт просить журнал навчань.',
  'csv.isLog': 'Це журнал подій або його аркуш підрахунку. Виберіть його там, де звіт просить журнал подій.',
  'csv.isPlan': 'Це план зі сторінки «{page}». Завантажте його там.',
}

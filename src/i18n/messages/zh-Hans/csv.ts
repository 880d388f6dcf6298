import type { csv as english } from '../en/csv.ts'
import type { Translated } from '../translated.ts'

/** What is said of a table that cannot be read, in Simplified Chinese: a machine's draft; no native speaker has checked it yet. */
export const csv: Translated<typeof english> = {
  'csv.empty': '文件是空的。',
  'csv.workbook': '这是工作簿，不是 CSV 文件。请用电子表格软件打开，选择“另存为”，再选 CSV 格式。',
  'csv.tooLarge': '文件有 {n} MB。最多读取 {most} MB。',
  'csv.binary': '第 {row} 行第 {column} 列：这不是文字。这是 CSV 文件吗？请把表格重新存为 CSV。',
  'csv.openQuote': '第 {row} 行第 {column} 列：单元格以引号开头，但引号没有结束。',
  'csv.afterQuote': '第 {row} 行第 {column} 列：结束引号后面还有内容。单元格里的引号要写两次。',
  'csv.longCell': '第 {row} 行第 {column} 列：单元格太长。最多读取 {most} 个字符。',
  'csv.manyRows': '第 {row} 行：表格太长。最多读取 {most} 行。',
  'csv.manyColumns': '第 {row} 行：表格太宽。最多读取 {most} 列。',
  'csv.isRecord': '这是培训记录。请在报告要求培训记录的地方选择它。',
  'csv.isLog': '这是事件日志或其统计表。请在报告要求事件日志的地方选择它。',
  'csv.isPlan': '这是“{page}”页面的计划。请在那里读回。',
}

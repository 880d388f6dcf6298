import type { takeaway as english } from '../en/takeaway.ts'
import type { Translated } from '../translated.ts'

/**
 * What sheets and files that leave the hub say about themselves, in Simplified Chinese: a machine's draft; no native
 * speaker has checked it yet.
 */
export const takeaway: Translated<typeof english> = {
  'takeaway.version': '{title}，版本 {version}，{date}',
  'takeaway.dated': '{title}，{date}',
  'takeaway.licence': '许可：{licence}',
  'takeaway.inEnglish': '这段文字还没有翻译：它是英文的。',
  'takeaway.draft': '这段文字是机器翻译的。还没有懂这种语言的人读过。',
  'takeaway.sources': '来源：{sources}',
  'takeaway.from': '来自：{address}',
  'takeaway.keptBy': '已经填好的内容由“{page}”保存在这台设备上。除非你勾选，这里什么都不保存。',
}

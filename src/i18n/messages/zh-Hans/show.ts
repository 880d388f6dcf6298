import type { show as english } from '../en/show.ts'
import type { Translated } from '../translated.ts'

/** “Show this screen”, in Simplified Chinese: a machine's draft; no native speaker has checked it yet. */
export const show: Translated<typeof english> = {
  'show.title': '给人看这个屏幕',
  'show.description': '给不会说你语言的人看的句子：“我需要帮助”。',
  'show.lead': '选一个句子。举起手机，让对方能看到。',
  'show.private': '什么都不保存。什么都不发送。',
  'show.yours': '你的语言',
  'show.theirs': '对方的语言',
  'show.open': '放大显示',
  'show.swap': '交换两种语言',
  'show.close': '关闭',
  'show.previous': '返回',
  'show.next': '下一个',
  'show.place': '第 {n} 个，共 {all} 个',
  'show.drafts': '这些句子是机器写的。还没有懂这些语言的人读过：{languages}。',
  'show.link': '说不出来？给人看这个屏幕。',
}

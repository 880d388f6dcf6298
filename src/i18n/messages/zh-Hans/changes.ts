import type { changes as english } from '../en/changes.ts'
import type { Translated } from '../translated.ts'

/** The page about what changed on the hub, in Chinese: a machine's draft; no native speaker has checked it yet. */
export const changes: Translated<typeof english> = {
  'changes.title': '有哪些变化',
  'changes.titleOf': '{month}的变化',
  'changes.lead': '哪些是新的，哪些已更正或再次核对，哪些已撤下。',
  'changes.none': '本月没有变化。',
  'changes.secondReader': '发布前有第二个人读过。',
  'changes.follow': '关注变化',
  'changes.feedText': '订阅阅读器会显示每次变化。你不用提供姓名或地址。',
  'changes.feed': '订阅源（Atom）',
  'changes.months': '月份',
  'changes.limits': '如何阅读',
  'changes.limitsText': '每一行都在变化当天写下。没有提到第二个人的，就没有这样的记录。拼写更正不在此列。',
}

import type { data as english } from '../en/data.ts'
import type { Translated } from '../translated.ts'

/**
 * The page about the open data, and the block of signs for other websites, in Simplified Chinese: a machine's draft; no
 * native speaker has checked it yet.
 */
export const data: Translated<typeof english> = {
  'data.title': '开放数据',
  'data.description': '本站的内容以文件形式提供，可用于您自己的应用、网站或名录：JSON、CSV 和 HSDS。',
  'data.lead': '您可以在自己的应用、网站或名录中使用本站的内容，不收费。',
  'data.licence': '我们自己的文字采用 CC BY 4.0 许可：请写明本站名称并附上链接。号码、法律名称等事实不属于任何人。',
  'data.unconfirmed':
    '其中许多事实还没有人确认。每条记录都写明来源及其日期。把号码转告别人之前，请先看接听方自己的网页。',
  'data.tables': '数据表',
  'data.records': { other: '{n} 条记录' },
  'data.changed': '更改于 {date}',
  'data.duties': '义务，每行一项',
  'data.schema': '结构定义',
  'data.all': '供程序使用的全部数据表清单',
  'data.hsds': '供服务名录使用',
  'data.hsdsText':
    '按 HSDS 3（Open Referral）格式提供的求助热线和组织。“assured_date”是有人核实该热线的日期；在有人核实之前没有这一项。',
  'data.services': '作为服务的求助热线',
  'data.organizations': '组织',
  'data.try': '试一试',
  'data.tryText': '把下面几行保存为 example.mjs。它会列出一个国家的求助热线。',
  'data.know': '须知',
  'data.ids': '标识符保持不变。“dateModified”是最后更改的日期。文件只有在内容改变时才会改变。',
  'data.languages':
    '文字按语言列出：“en”“pl”等。“translations”说明哪些是机器草稿，其余的由谁在何时核对过，英文原文何时又有改动。',
  'data.csv': '在 CSV 文件中，电子表格会当作公式的单元格（例如 +44）前面有一个撇号。',
  'data.left': '数据中没有：草稿、暂不公开的内容，以及指南和文件的全文。这些请看链接。',
  'data.signs': '留意迹象',
  'data.embed': '在您自己的网站上显示迹象',
  'data.embedText': '六个迹象、它们的其他可能原因，以及该打给谁。没有脚本，也没有 Cookie。',
  'data.embedFrame': '作为框架嵌入。内容保持最新，访客的浏览器会向本站请求它。',
  'data.embedCopy': '作为副本。没有人会向本站请求。请每月检查一次号码是否有变化。',
  'data.embedSee': '查看该区块',
  'data.embedDont': '不要当面质问任何人。不要搜查，也不要跟踪。',
  'data.embedDate': '号码截至 {date}。号码可能会变：请到本站查看。',
  'data.embedMore': '更多迹象及其来源：{name}',
}

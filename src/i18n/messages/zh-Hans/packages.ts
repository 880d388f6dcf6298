import type { packages as english } from '../en/packages.ts'
import type { Translated } from '../translated.ts'

/** A training as a file for a learning system, in Simplified Chinese: a machine's draft; no native speaker has checked it yet. */
export const packages: Translated<typeof english> = {
  'packages.title': '不通过本网站使用',
  'packages.lead': '同样的培训，装在一个文件里：用于酒店的学习系统（LMS），或在没有网络时使用。',
  'packages.scorm-1.2': 'SCORM 1.2',
  'packages.scorm-1.2.use': '适合大多数学习系统。不确定就选这个。',
  'packages.scorm-2004': 'SCORM 2004，第 4 版',
  'packages.scorm-2004.use': '如果你的学习系统要求这个。',
  'packages.offline': '无网络文件夹',
  'packages.offline.use': '在电脑或 U 盘上解压，打开 index.html。除非学习者要求，它什么都不保存。',
  'packages.records': '学习系统会得到谁完成了、分数和每个回答。每个人都可以停下，以后继续。第一次通过的结果会保留。',
  'packages.again': '文件里的号码不会自己更新。每次开课之前请重新下载。',
  'packages.leftOut': '文件里没有：{what}。',
  'packages.leftOut.picture': '“{place}”里的图片“{text}”',
  'packages.allNumbers': '所有国家的号码',
  'packages.numbersOf': '这些是 {date} 本网站上的号码。',
  'packages.unreachable': '这个培训连不上你的学习系统。你可以学习，但结果不会保存在那里。',
  'packages.refused': '你的学习系统没有保存上一步。请继续：每一步都会再试。如果一直这样，请告诉培训人员。',
  'packages.finished': '你的结果已在学习系统里。你可以关闭这个培训。',
  'packages.shown': '你的学习系统只显示这个培训。什么都不记录。',
  'packages.remember': '在这台设备上记住我学到哪里',
  'packages.rememberText': '这样，用这台设备的人都能看到你学到了哪里。',
  'packages.forget': '清除记住的内容',
  'packages.forgotten': '现在什么都不记了。',
  'packages.notRemembered': '这个浏览器不允许培训记住任何东西。',
  'packages.readMe.lms': '把这个 ZIP 文件原样上传到学习系统。不要解压。',
  'packages.readMe.folder': '用浏览器打开 index.html。不需要网络。',
}

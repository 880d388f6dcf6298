import type { urgent as english } from '../en/urgent.ts'
import type { Translated } from '../translated.ts'

/** What the search says to somebody who needs help, in Simplified Chinese: a machine's draft; no native speaker has checked it yet. */
export const urgent: Translated<typeof english> = {
  'urgent.numbers': '电话号码',
  'urgent.ambulance': '救护车',
  'urgent.ofPlace': '{place}：{name}',
  'urgent.notThere': '不在{country}？{own}：',
  'urgent.noLine': '我们没有找到别的专线：{country}。',
  'urgent.childText': '你遇到过这种情况吗？这不是你的错。你可以找人谈谈。',
  'urgent.childFree': 'Childline 免费。',
  'urgent.guest': '你是住店客人吗？',
  'urgent.guestText': '请告诉酒店，或者自己打电话。不需要证据。',
  'urgent.suicide': '有自杀的念头',
  'urgent.suicideText': '你不必一个人承受。现在就打电话，替别人打也可以。',
  'urgent.home': '身边的人伤害你吗？',
  'urgent.homeText': '这不是你的错。你可以打电话，只是谈谈也行。',
  'urgent.rape': '强奸，或违背你意愿的性行为',
  'urgent.rapeText': '这不是你的错。告诉谁，由你决定。',
  'urgent.injury': '有人受伤或病得很重',
  'urgent.injuryText': '马上叫救护车。说明你在哪里。',
  'urgent.shelter': '今晚没有地方睡',
  'urgent.shelterCouncil':
    '打电话给当地市政厅（council），说：“I am homeless tonight.”（我今晚无家可归。）如果已经下班，请打它的紧急电话。',
}

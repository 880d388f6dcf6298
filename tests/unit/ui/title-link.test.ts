import { expect, it } from 'vitest'

import { render } from '../../helpers/render.ts'

function linkTo(path: string, language: string, around: string): Promise<string> {
  return render('ui/TitleLink', { link: { title: 'Knock', path, language }, around })
}

it('A link to a page in the language around it is its title and nothing else', async () => {
  expect(await linkTo('/ar/guides/knock/', 'ar', 'ar')).toMatch(/^<a href="\/ar\/guides\/knock\/">\s*Knock\s*<\/a>$/)
})

it('A link to the English page says so in the language around it, and marks its title as English', async () => {
  const html = await linkTo('/guides/knock/', 'en', 'ar')
  expect(html).toMatch(/<a href="\/guides\/knock\/" hreflang="en">/)
  expect(html).toContain('<span lang="en" dir="ltr">Knock</span>')
  expect(html).toMatch(/<small class="in-english" lang="ar" dir="rtl">\s*بالإنجليزية\s*<\/small>/)
})

it('A title of another language on a page of the language around it is marked, and leads there', async () => {
  const html = await linkTo('/ar/signs/#knock', 'en', 'ar')
  expect(html).toMatch(/<a href="\/ar\/signs\/#knock" lang="en" dir="ltr">/)
  expect(html).not.toContain('<small')
})

it('In Chinese no blank stands between the title and the note that it is English', async () => {
  const html = await linkTo('/guides/knock/', 'en', 'zh-Hans')
  expect(html).toMatch(/<\/span><small class="in-english"/)
})

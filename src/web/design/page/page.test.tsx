import assert from 'node:assert/strict'
import { test } from 'node:test'
import { renderToString } from 'preact-render-to-string'
import { Gallery } from '../gallery/gallery.tsx'
import { Page, type PageProps } from './page.tsx'

const props: PageProps = {
  language: 'vi',
  shell: 'public',
  title: 'Thủ tục',
  centre: { name: 'Trung tâm xã Chiềng Mung', href: '/' },
  nav: [
    { href: '/', label: 'Trang chủ', current: true },
    { href: '/track', label: 'Tra cứu' },
  ],
  settings: {
    theme: 'auto',
    type: 'normal',
    links: {
      vi: '/vi',
      en: '/en',
      auto: '/auto',
      light: '/light',
      dark: '/dark',
      normal: '/normal',
      large: '/large',
    },
  },
  footer: { hotline: { display: '0212 3 855 022', href: 'tel:02123855022' } },
  stylesheet: '/assets/style.css',
  children: <p>Nội dung</p>,
}
const rendered = (changes: Partial<PageProps> = {}) => renderToString(<Page {...props} {...changes} />)
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found)

test('a public page has its language, title, skip link and hotline, and no script', () => {
  const html = rendered()
  assert.match(html, /^<html lang="vi">/)
  assert.match(html, /<title>Thủ tục · Trung tâm xã Chiềng Mung<\/title>/)
  assert.match(html, /<body class="public"><a class="skip" href="#main">Đến nội dung chính<\/a>/)
  assert.match(html, /<a href="tel:02123855022">0212 3 855 022<\/a>/)
  assert.doesNotMatch(html, /<script|style=|onclick/)
})

test('the present place is marked, and other languages are said in their own', () => {
  const html = rendered()
  assert.match(html, /<a href="\/" aria-current="page">Trang chủ/)
  assert.match(html, /<a href="\/en" lang="en" hreflang="en">English<\/a>/i)
  assert.match(rendered({ language: 'en' }), /<a href="\/vi" lang="vi" hreflang="vi">Tiếng Việt<\/a>/i)
})

test('chosen colours and type are on the document, and the page offers the way back', () => {
  const html = rendered({ settings: { ...props.settings, theme: 'dark', type: 'large' } })
  assert.match(html, /^<html lang="vi" data-theme="dark" data-type="large">/)
  assert.match(html, /<a href="\/normal">Chữ thường<\/a>/)
  assert.match(html, /<a href="\/dark" aria-current="true">Tối<\/a>/)
})

test('a refused form is said first in the title', () => {
  assert.match(rendered({ refused: true }), /<title>Lỗi: Thủ tục/)
})

test('signing out is a POST with the person and the role beside it', () => {
  const account = { name: 'Panh', role: 'Tiếp nhận', signOutAction: '/logout', hidden: { token: 't' } }
  const html = rendered({ shell: 'staff', account, scripts: ['/assets/turbo.js'] })
  assert.match(
    html,
    /Panh.*Tiếp nhận.*<form method="post" action="\/logout"><input type="hidden" name="token" value="t"/,
  )
  assert.match(html, /<script type="module" src="\/assets\/turbo\.js"><\/script>/)
})

test('a bare page is content alone', () => {
  assert.doesNotMatch(rendered({ shell: 'bare' }), /<header|<footer|<nav/)
})

for (const language of ['vi', 'en'] as const) {
  const html = rendered({ language, children: <Gallery language={language} /> })

  test(`gallery (${language}): ids are unique and everything that points at an id finds it`, () => {
    const ids = all(html, / id="([^"]+)"/g)
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    )
    const pointers = [...all(html, / (?:for|aria-labelledby)="([^"]+)"/g), ...all(html, /href="#(f-[^"]+)"/g)]
    const described = all(html, / aria-describedby="([^"]+)"/g).flatMap(list => list.split(' '))
    assert.ok(pointers.length > 10 && described.length > 5)
    assert.deepEqual(
      [...pointers, ...described].filter(id => !ids.includes(id)),
      [],
    )
  })

  test(`gallery (${language}): every control has a label`, () => {
    const labels = all(html, /<label for="([^"]+)"/g)
    const controls = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map(([tag]) => tag)
    const nameless = controls
      .filter(tag => !/type="hidden"|aria-label=/.test(tag))
      .filter(tag => !labels.includes(/ id="([^"]+)"/.exec(tag)?.[1] ?? ''))
    assert.deepEqual(nameless, [])
  })
}

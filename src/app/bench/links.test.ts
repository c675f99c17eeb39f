import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linksOf } from './links.ts'

const page = `<head><link rel="stylesheet" href="/a.css"/><link href="/i.svg" rel="icon" type="image/svg+xml">
<link rel="canonical" href="/p"><link rel="alternate" href="/en"></head>
<body><img src="data:image/png;base64,AA"><img alt="" src="/q.svg?a=1&amp;b=2"><a href="/next">x</a></body>`

test('what a browser loads by itself is found, each once; what a person follows is not', () => {
  assert.deepEqual(linksOf(page + page), { files: ['/a.css', '/i.svg', '/q.svg?a=1&b=2'], scripts: 0 })
})

test('a page without an icon costs a request for the usual one', () =>
  assert.deepEqual(linksOf('<p>x</p>').files, ['/favicon.ico']))

test('scripts are counted, whether they stand in the page or beside it', () => {
  const { files, scripts } = linksOf(
    '<link rel="icon" href="/i"><script>x</script><script src="/s.js"></script>',
  )
  assert.deepEqual({ files, scripts }, { files: ['/i', '/s.js'], scripts: 2 })
})

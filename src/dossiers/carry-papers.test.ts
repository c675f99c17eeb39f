import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carriedAnswers, carriedFile, linesInNewList } from './carry-papers.ts'

const list = (...names: readonly string[]) => names.map(name => ({ name }))
const before = list('Tờ khai', 'Giấy chứng sinh', 'Văn bản ủy quyền')
const after = list('Giấy chứng sinh', 'Tờ khai', 'Ảnh chân dung')

test('given a paper that moved, its count and its file move with it', () => {
  const lines = linesInNewList(before, after)
  const typed = { name: 'Lò Thị Mai', 'papers.0.count': '1', 'papers.1.count': '2', 'papers.1.kind': 'copy' }
  assert.deepEqual(carriedAnswers(typed, lines), {
    name: 'Lò Thị Mai',
    'papers.1.count': '1',
    'papers.0.count': '2',
    'papers.0.kind': 'copy',
  })
  assert.equal(carriedFile('papers.1.file', lines), 'papers.0.file')
})

test('given a paper that is no longer asked for, its count falls away and its file stays among the others', () => {
  const lines = linesInNewList(before, after)
  assert.deepEqual(carriedAnswers({ 'papers.2.count': '1', sets: '1' }, lines), { sets: '1' })
  assert.equal(carriedFile('papers.2.file', lines), 'files')
  assert.equal(carriedFile('files', lines), 'files')
})

test('given equal names, each keeps a line of its own', () => {
  assert.deepEqual(
    [...linesInNewList(list('A', 'A'), list('A', 'B', 'A'))],
    [
      [0, 0],
      [1, 2],
    ],
  )
  assert.deepEqual([...linesInNewList(list('A', 'A'), list('A'))], [[0, 0]])
})

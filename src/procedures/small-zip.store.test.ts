import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32, deflateRawSync } from 'node:zlib'
import { packed, unpacked } from './small-zip.store.ts'

/** A zip whose one entry is pressed and whose headings promise whatever they like. */
function pressed(data: Buffer, promised = data.length): Buffer {
  const body = deflateRawSync(data)
  const heading = Buffer.alloc(26)
  heading.writeUInt16LE(8, 4)
  heading.writeUInt32LE(crc32(data), 10)
  heading.writeUInt32LE(body.length, 14)
  heading.writeUInt32LE(promised, 18)
  heading.writeUInt16LE(1, 22)
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(31 + body.length, 16)
  const place = Buffer.alloc(14)
  const central = Buffer.concat([
    Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
    heading,
    place,
    Buffer.from('a'),
  ])
  return Buffer.concat([
    Buffer.from('PK\u0003\u0004', 'latin1'),
    heading,
    Buffer.from('a'),
    body,
    central,
    end,
  ])
}

test('what is packed comes out again, pressed or not', () => {
  const entries = new Map([
    ['một.txt', Buffer.from('Đăng ký')],
    ['b/c', Buffer.alloc(0)],
  ])
  assert.deepEqual(unpacked(packed(entries), 100), { ok: true, value: entries })
  assert.deepEqual(unpacked(pressed(Buffer.from('abc')), 100), {
    ok: true,
    value: new Map([['a', Buffer.from('abc')]]),
  })
})

test('a bomb is refused, whatever size its headings promise', () => {
  const bomb = Buffer.alloc(5_000_000)
  assert.ok(pressed(bomb).length < 10_000)
  for (const promised of [bomb.length, 10])
    assert.deepEqual(unpacked(pressed(bomb, promised), 1_000_000), { ok: false, refusal: 'too-large' })
})

test('bytes that are no zip, cut off or garbled are refused and never throw', () => {
  const whole = pressed(Buffer.from('abc'))
  for (let length = 0; length < whole.length; length += 1) unpacked(whole.subarray(0, length), 100)
  assert.deepEqual(unpacked(Buffer.from('PK\u0003\u0004'), 100), { ok: false, refusal: 'not-a-sheet' })
  const garbled = Buffer.from(whole)
  garbled.fill(0xff, 31, 34)
  assert.equal(unpacked(garbled, 100).ok, false)
})

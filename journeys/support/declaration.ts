import assert from 'node:assert/strict'
import type { Client } from './client.ts'

export type PageAnswers = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What a father answers on the pages of the birth form, in their order: text by its box, a choice by its value. */
export const birthAnswers: PageAnswers = {
  requester: { requesterName: 'Quàng Văn Quang', 'requesterBirth.year': '1990' },
  'requester-paper': { requesterId: '014 090 000 123' },
  'requester-residence': { requesterResidence: 'Bản Pá Ngà, xã Mường Sại, huyện Quỳnh Nhai, tỉnh Sơn La' },
  'requester-contact': { requesterPhone: '0987 654 321' },
  relationship: { relationship: 'cha' },
  'child-name': { childName: 'Quàng Thị Ánh' },
  'child-birth': { 'childBirth.day': '2', 'childBirth.month': '11', 'childBirth.year': '2026' },
  'child-facts': { childSex: 'nu', childEthnicity: 'Thái' },
  'birth-place-kind': { birthPlaceKind: 'co-so-y-te' },
  'birth-facility': { birthFacility: 'Bệnh viện đa khoa tỉnh Sơn La', birthFacilityAddress: 'Tỉnh Sơn La' },
  hometown: { hometown: 'Xã Mường Sại, tỉnh Sơn La' },
  'mother-known': { motherKnown: 'yes' },
  mother: { motherName: 'Lường Thị Hoa', 'motherBirth.year': '1993', motherEthnicity: 'Thái' },
  'mother-residence': { motherResidence: 'Bản Pá Ngà, xã Mường Sại, tỉnh Sơn La' },
  father: { fatherEthnicity: 'Thái' },
  'father-residence': {},
  copies: { copies: '2' },
}

/** A declaration as a program begins it: where it is opened, and what its card says. */
export interface Begun {
  readonly code: string
  readonly secret: string
  /** Its address; pages stand below it. */
  readonly place: string
}

export async function beginBirth(client: Client): Promise<Begun> {
  const { data, to, text } = await client.post('/declarations', { procedure: '1.001193' })
  assert.ok(data.code && data.secret && to, text)
  return { code: data.code, secret: data.secret, place: to }
}

/** Begins and answers everything, as far as the declaration of truth. */
export async function finishBirth(client: Client): Promise<Begun> {
  const begun = await beginBirth(client)
  // What the page shows filled in beforehand, a program sends as the page would.
  const given = {
    childNationality: 'Việt Nam',
    motherNationality: 'Việt Nam',
    fatherNationality: 'Việt Nam',
    fatherName: 'Quàng Văn Quang',
    'fatherBirth.year': '1990',
    fatherId: '014090000123',
    fatherResidence: 'Bản Pá Ngà',
  }
  for (const [page, answers] of Object.entries(birthAnswers)) {
    const reply = await client.post(`${begun.place}/pages/${page}`, { step: 'next', ...given, ...answers })
    assert.equal(reply.status, 200, `${page}: ${reply.text}`)
  }
  return begun
}

/** Finished and vouched for, on its way to the counter. */
export async function readyBirth(client: Client): Promise<Begun> {
  const begun = await finishBirth(client)
  const reply = await client.post(`${begun.place}/truth`, { truth: 'yes', how: 'counter' })
  assert.equal(reply.to, `${begun.place}/ready`, reply.text)
  return begun
}

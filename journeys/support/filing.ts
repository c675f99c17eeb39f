import { randomUUID } from 'node:crypto'
import { samplePdf } from './sample-files.ts'

/** Copies certified from the original at the counter: one paper, one set. */
export const certifiedCopy: Readonly<Record<string, string>> = {
  step: 'send',
  procedure: '2.000815',
  name: 'Lò Thị Mai',
  idNumber: '014190004567',
  phone: '0912345678',
  address: 'Bản Nà Sàng, xã Mường Sại, tỉnh Sơn La',
  sets: '1',
  'papers.0.kind': 'original',
  'papers.0.count': '1',
}

/** The registration of a birth, sent by a citizen from home. */
export const birthOnline: Readonly<Record<string, string>> = {
  ...certifiedCopy,
  procedure: '1.001193',
  'papers.0.kind': 'electronic',
}

export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A filing as a browser sends it, with files for its first paper. */
export function filingForm(files: readonly NamedFile[], fields = certifiedCopy): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const { name, bytes } of files)
    form.append('papers.0.file', new Blob([bytes], { type: 'application/pdf' }), name)
  return form
}

/** Somebody's filing on its way: what is sent, the key it is sent under each time, and the number once it is acknowledged. */
export interface Case {
  readonly name: string
  readonly key: string
  readonly pdf: Buffer<ArrayBuffer>
  code?: string
}

/** So many filings, each with a name and a file of its own. */
export const makeCases = (count: number): readonly Case[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `Lò Thị Mai ${index + 1}`,
    key: randomUUID(),
    pdf: Buffer.from(samplePdf(`Case ${index + 1}, ${randomUUID()}`)),
  }))

export const formOf = ({ name, pdf }: Case): FormData =>
  filingForm([{ name: 'ban-chinh.pdf', bytes: pdf }], { ...certifiedCopy, name })

import { type Static, type TSchema, Type } from 'typebox'
import { Compile } from 'typebox/compile'
import type { Result } from '../kernel/result.ts'

/** Why the national database gave nothing that could be used. */
export type SourceRefusal =
  | { readonly reason: 'source-unavailable'; readonly detail: string }
  | { readonly reason: 'answer-malformed'; readonly at: string }

export interface CodePage {
  readonly codes: readonly string[]
  /** Whether another page follows. */
  readonly more: boolean
}

/** A source of published procedures, whatever carries it: the national database, or a fake of it. */
export interface NationalSource {
  /** Codes by pages, counted from 1. */
  codes(page: number): Promise<Result<CodePage, SourceRefusal>>
  /** One procedure as the source tells it. */
  procedure(code: string): Promise<Result<NationalProcedure, SourceRefusal>>
}

const text = Type.Optional(Type.Union([Type.String({ maxLength: 50_000 }), Type.Null()]))
const number = Type.Optional(Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]))
const list = <Item extends TSchema>(item: Item) =>
  Type.Optional(Type.Union([Type.Array(item, { maxItems: 500 }), Type.Null()]))
const named = (name: string) => list(Type.Object({ [name]: text }))

/** The part of an answer of LayThuTuc that is read; more may stand beside it. */
const procedureSchema = Type.Object({
  MATTHC: Type.String({ pattern: '^\\d\\.\\d{6}(\\..*)?$' }),
  TENTTHC: Type.String({ minLength: 1, maxLength: 5_000 }),
  TRANGTHAI: Type.Optional(Type.Union([Type.Integer(), Type.String(), Type.Null()])),
  QUYETDINH: text,
  MOTADOITUONGTHUCHIEN: text,
  MOTACOQUANTHUCHIEN: text,
  LINHVUCTHUCHIEN: list(Type.Object({ MALINHVUC: text, TENLINHVUC: text })),
  CAPTHUCHIEN: named('TENCAP'),
  TRINHTUTHUCHIEN: list(Type.Object({ TRUONGHOP: text, TRINHTU: named('TENTRINHTU') })),
  CACHTHUCTHUCHIEN: list(
    Type.Object({
      KENH: Type.Union([Type.Integer(), Type.String()]),
      THOIGIAN: list(
        Type.Object({
          THOIGIANGIAIQUYET: Type.Optional(Type.Union([Type.Number(), Type.String(), Type.Null()])),
          DONVITINH: text,
          MOTA: text,
          PHILEPHI: list(
            Type.Object({
              SOTIEN: Type.Optional(Type.Union([Type.Number(), Type.String(), Type.Null()])),
              DONVI: text,
              MOTA: text,
            }),
          ),
        }),
      ),
    }),
  ),
  DOITUONGTHUCHIEN: named('TENDOITUONG'),
  THANHPHANHOSO: list(
    Type.Object({
      TRUONGHOP: text,
      GIAYTO: list(
        Type.Object({ TENGIAYTO: text, SOBANCHINH: number, SOBANSAO: number, MA_KQ_THAYTHE: text }),
      ),
    }),
  ),
  KETQUATHUCHIEN: named('TENKETQUA'),
  CANCUPHAPLY: named('SOVANBAN'),
  COQUANTHUCHIEN: named('TENDONVI'),
})
export type NationalProcedure = Static<typeof procedureSchema>
export const nationalProcedure = Compile(procedureSchema)

const answer = Compile(Type.Object({ result: Type.Array(Type.Unknown(), { maxItems: 1_000 }) }))
const codePage = Compile(
  Type.Object({
    result: Type.Array(Type.Object({ MATTHC: Type.String({ maxLength: 60 }) }), { maxItems: 1_000 }),
    total: Type.Integer({ minimum: 0, maximum: 100_000 }),
  }),
)

/** The one procedure of an answer, or where it is not what was agreed. */
export function readNationalAnswer(data: unknown): Result<NationalProcedure, SourceRefusal> {
  if (!answer.Check(data)) return malformed('result')
  const [first] = data.result
  if (nationalProcedure.Check(first)) return { ok: true, value: first }
  return malformed(`result.0${nationalProcedure.Errors(first)[0]?.instancePath.replaceAll('/', '.') ?? ''}`)
}

/** A page of codes; `before` is how many came on the pages before it. */
export function readCodePage(data: unknown, before: number): Result<CodePage, SourceRefusal> {
  if (!codePage.Check(data)) return malformed('result')
  const codes = data.result.map(({ MATTHC }) => MATTHC)
  return { ok: true, value: { codes, more: codes.length > 0 && before + codes.length < data.total } }
}

const malformed = (at: string): Result<never, SourceRefusal> => ({
  ok: false,
  refusal: { reason: 'answer-malformed', at },
})

import { type Language, say, type Words } from '../kernel/words.ts'
import { DataTable } from '../web/design/data-table.tsx'
import { Lead, PageTitle, Section } from '../web/design/heading.tsx'
import type { Route } from '../web/route.ts'

export const apiWords = {
  title: ['Giao diện lập trình (API)', 'For programs (API)'],
  lead: [
    'Mỗi trang cũng trả lời bằng JSON khi được hỏi với “Accept: application/json”; bản mô tả đầy đủ: ',
    'Every page also answers in JSON when asked with “Accept: application/json”; the full description: ',
  ],
  routes: ['Các địa chỉ', 'Routes'],
  path: ['Địa chỉ', 'Path'],
  what: ['Việc', 'What it does'],
  who: ['Ai được dùng', 'Who may'],
  anyone: ['Mọi người', 'Anyone'],
  signedIn: ['Người đã đăng nhập', 'Whoever has logged in'],
  fields: ['Trường dữ liệu', 'Fields'],
} as const satisfies Record<string, Words>

/** The reference page: each route with who may use it and the fields it takes. */
export const ApiReference = <Tx,>({
  language,
  routes,
}: {
  language: Language
  routes: readonly Route<Tx>[]
}) => (
  <>
    <PageTitle title={say(language, apiWords.title)} />
    <Lead>
      {say(language, apiWords.lead)}
      <a href="/openapi.json">/openapi.json</a>
    </Lead>
    <Section title={say(language, apiWords.routes)}>
      <DataTable
        caption={say(language, apiWords.routes)}
        captionUnseen
        columns={[
          {
            label: say(language, apiWords.path),
            heading: true,
            cell: route => <code>{`${route.method} ${route.path}`}</code>,
          },
          { label: say(language, apiWords.what), cell: route => say(language, route.summary) },
          { label: say(language, apiWords.who), cell: route => whoMay(route, language) },
          { label: say(language, apiWords.fields), cell: route => fieldsOf(route).join(', ') },
        ]}
        rows={routes}
      />
    </Section>
  </>
)

const whoMay = <Tx,>({ may }: Route<Tx>, language: Language): string =>
  typeof may === 'string'
    ? say(language, may === 'anyone' ? apiWords.anyone : apiWords.signedIn)
    : may.roles.join(', ')

const fieldsOf = <Tx,>({ form, query }: Route<Tx>): readonly string[] =>
  Object.keys({ ...form?.properties, ...query?.properties })

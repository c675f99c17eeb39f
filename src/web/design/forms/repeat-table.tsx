import type { ComponentChildren } from 'preact'
import { type Language, say } from '../../../kernel/words.ts'
import { wording } from '../wording.ts'
import { described, fieldId, HintAndError } from './field.tsx'
import { type Option, Options } from './select-field.tsx'

export interface RepeatColumn {
  /** Last part of the field's name: column `count` of row 2 of `papers` is `papers.2.count`. */
  readonly key: string
  readonly label: string
  /** `fixed` names the row: shown, and sent along unseen. The value of a `file` is the name of the file already received. */
  readonly kind: 'text' | 'number' | 'select' | 'file' | 'fixed'
  readonly options?: readonly Option[] | undefined
  readonly accept?: readonly string[] | undefined
  readonly maxlength?: number | undefined
}
export interface RepeatTableProps {
  readonly language: Language
  readonly name: string
  readonly caption: string
  readonly columns: readonly RepeatColumn[]
  /** Values by column, one record a row; give empty records for rows to fill in. */
  readonly rows: readonly Readonly<Record<string, string | undefined>>[]
  /** The sentence of what is wrong at a field, by its full name. */
  readonly errorAt?: ((field: string) => string | undefined) | undefined
  /** Below the table: a button that asks for one more row. */
  readonly children?: ComponentChildren
}

/** Rows of inputs, for papers handed in. On narrow screens each row becomes a card. */
export const RepeatTable = ({
  name,
  caption,
  columns,
  rows,
  errorAt,
  children,
  language,
}: RepeatTableProps) => (
  <div class="repeat" id={fieldId(name)} tabIndex={-1}>
    <HintAndError language={language} name={name} error={errorAt?.(name)} />
    <table class="data">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((values, index) => (
          <tr>
            {columns.map(column => {
              const field = `${name}.${index}.${column.key}`
              const row = { language, field, values, rowName: nameOf({ language, columns, values, index }) }
              return <Cell key={column.key} {...row} column={column} error={errorAt?.(field)} />
            })}
          </tr>
        ))}
      </tbody>
    </table>
    {children}
  </div>
)

type Values = RepeatTableProps['rows'][number]

interface NamedRow {
  readonly language: Language
  readonly columns: readonly RepeatColumn[]
  readonly values: Values
  readonly index: number
}

/** What the row is about, else its number: every control says it, for those who hear one control at a time. */
const nameOf = ({ language, columns, values, index }: NamedRow): string => {
  const fixed = columns.find(column => column.kind === 'fixed')
  return (fixed && values[fixed.key]) ?? say(language, wording.row, { number: index + 1 })
}

interface CellProps {
  readonly language: Language
  readonly column: RepeatColumn
  readonly field: string
  readonly values: Values
  readonly rowName: string
  readonly error: string | undefined
}

const Cell = (props: CellProps) => {
  const { language, column, field, values, error } = props
  if (column.kind === 'fixed')
    return (
      <th scope="row">
        {values[column.key]}
        <input type="hidden" name={field} value={values[column.key]} />
      </th>
    )
  return (
    <td data-label={column.label} class={error === undefined ? undefined : 'field-wrong'}>
      <div>
        <HintAndError language={language} name={field} error={error} />
        <Control {...props} />
      </div>
    </td>
  )
}

const Control = ({ language, column, field, values, rowName, error }: CellProps) => {
  const wiring = {
    id: fieldId(field),
    name: field,
    'aria-label': `${column.label}, ${rowName}`,
    ...described({ name: field, error }),
  }
  const text = { ...wiring, type: 'text', value: values[column.key], maxLength: column.maxlength } as const
  switch (column.kind) {
    case 'select':
      return (
        <select {...wiring}>
          <option value="">{say(language, wording.choose)}</option>
          <Options options={column.options ?? []} value={values[column.key]} />
        </select>
      )
    case 'file':
      return (
        <>
          {values[column.key] && <KeptName language={language} name={values[column.key]} />}
          <input {...wiring} type="file" accept={column.accept?.join(',')} />
        </>
      )
    case 'number':
      return <input {...text} class="short" inputmode="numeric" />
    default:
      return <input {...text} />
  }
}

const KeptName = ({ language, name }: { readonly language: Language; readonly name: string | undefined }) => (
  <p class="soft">
    {say(language, wording.keptFiles)}: {name}
  </p>
)
